import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** Words and no item: nothing is lifted by it (practice.md P36). */
export const wordsWithdrawn: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '投诉方撤回了投诉陈述中的部分内容，更正后的陈述附后。',
        'The complainant has taken back words of its statement; the statement as it reads now is below.',
      ),
      say(
        '投诉方没有撤回任何标的，各标的上的措施和期限不变。',
        'No item was withdrawn: measures and periods stay as they are.',
      ),
    ],
    sections: [
      statementSection(say('更正后的陈述', 'The statement as it reads now'), facts.reason),
      itemsSection(facts, tongue),
    ],
  };
};

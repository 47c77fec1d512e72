import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** To the complainant alone: nobody else had been told of what it claimed. */
export const relistingDenied: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '本协会比对后，不认为下列标的与贵方所称此前案件中的商品相同，理由附后。',
        'The association has compared them and does not take the items below for the goods of the earlier dispute that you named, for the reason below.',
      ),
      say(
        '本次投诉按照一般程序审查，不受影响。',
        'Your complaint is checked like every other; nothing else changes for it.',
      ),
    ],
    sections: [statementSection(say('理由', 'The reason'), facts.reason), itemsSection(facts, tongue)],
  };
};

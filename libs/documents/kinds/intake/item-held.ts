import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** To platform and respondent, never to a complainant (practice.md P38). */
export const itemHeld: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '下列标的在本案的措施已应解除，但同一标的在其他未结案件中仍有措施，链接暂不恢复。',
        'The measures on the items below are to be lifted in this dispute, but the same items are held in other open disputes, so they stay blocked.',
      ),
      say(
        '各案分别记录、分别处理；最后一项措施解除时，链接恢复。',
        'Each dispute has its own record and goes its own way; the item is restored when the last of the measures ends.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};

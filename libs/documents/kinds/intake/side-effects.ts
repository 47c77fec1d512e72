import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** What a platform did beside a measure ends with it (practice.md P40). */
export const sideEffects: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '下列标的上的措施已应解除。贵平台此前列明，因该措施还作出了附带处理（如降低权重、扣分）。',
        'The measures on the items below are to be lifted. Your platform told us that it had done more because of them, such as a demotion or penalty points.',
      ),
      say(
        '请一并撤销该等附带处理，并逐项反馈撤销结果和时间。',
        'Please undo that too and report item by item when it was done.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};

import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** By the order's own date (practice.md P41). */
export const orderEnded: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '关于下列标的的法院裁定，其载明的期限已届满。',
        'The court’s order on the items below has come to the end that it set itself.',
      ),
      say(
        '依该裁定采取的措施应予解除；此前已依其他依据采取的措施不受影响；依该裁定恢复的，保持恢复。此后如有新的裁定，以新的裁定为准。',
        'What it had taken down is to be lifted; a measure that stood before on another ground is not touched by this; what it had restored stays so. A later order goes before this.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};

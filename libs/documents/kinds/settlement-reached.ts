import { itemsSection } from '../sections/items.js';
import type { Template } from '../template.js';

/** To both sides and to the platforms of the items; what was agreed is read by the two sides alone, in their pages. */
export const settlementReached: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say('双方已就下列标的自行达成和解协议。', 'The two sides have settled by themselves about the items below (a negotiated settlement).'),
      facts.addressee.role === 'platform'
        ? say('各标的的措施如有变动，另行以措施请求通知。', 'Where a measure on an item changes, a request for it follows by itself.')
        : say('约定内容及履行期限请在案件页面查阅。', 'What was agreed, and by when it is performed, stands in your pages of the dispute.'),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};

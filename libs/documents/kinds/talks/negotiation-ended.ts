import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** To whoever did not end it; nothing of what was said in the room (practice.md P24). */
export const negotiationEnded: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '双方就下列标的的协商已经结束，没有达成协议。',
        'The negotiation about the items below has ended without an agreement.',
      ),
      say(
        '未获接受的方案不再有效；本案程序继续进行。',
        'Offers that were not accepted are without effect, and the procedure goes on.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};

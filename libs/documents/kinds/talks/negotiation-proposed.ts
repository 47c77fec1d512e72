import { deadlineSection } from '../../sections/deadline.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/**
 * To the side that was asked: what it may expect, and that nobody negotiates against its will (practice.md P9, P22).
 */
export const negotiationProposed: Template = (facts, tongue) => {
  const { say } = tongue;
  const { deadline } = facts;
  return {
    paragraphs: [
      say('对方提议就下列标的与贵方协商。', 'The other side proposes to negotiate with you about the items below.'),
      say(
        '是否协商由贵方自愿决定。同意后，双方有一个仅供双方使用的协商室；其中所述不供此后作出决定的人知悉。',
        'Whether you negotiate is for you to decide. If you agree, both sides have a room to themselves; nobody who decides later learns what was said in it.',
      ),
      say(
        '法定期限不因协商而停止，除非双方同意中止。',
        'The statutory periods run on meanwhile, unless both sides agree to a stay.',
      ),
      say(
        '双方约定不得免除对消费者的退款、退货等义务，也不得允许继续销售被指为假冒的商品。',
        'Nothing that you agree on may take away what consumers may claim, refunds among it, or permit the sale of goods called counterfeit.',
      ),
      deadline && say(`请在${tongue.deadline(deadline)}前答复。`, `Please answer by ${tongue.deadline(deadline)}.`),
    ],
    sections: [itemsSection(facts, tongue), deadlineSection(deadline, tongue)],
  };
};

import { COURT_ORDERS } from '#messages/response/order.js';
import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** A court's order goes before every clock here (法发〔2020〕32号 art. 9). */
export const courtOrder: Template = (facts, tongue) => {
  const { say, word, instant } = tongue;
  const order = facts.courtOrder;
  return {
    paragraphs: [
      order
        ? say(
            `人民法院于${instant(order.issuedAt)}作出裁定，要求对下列标的${word(COURT_ORDERS[order.order])}。`,
            `On ${instant(order.issuedAt)} a court ordered, for the items below: ${word(COURT_ORDERS[order.order])}.`,
          )
        : say('人民法院就下列标的作出裁定。', 'A court made an order on the items below.'),
      say(
        '法院裁定优先于本协会程序中的一切期限和安排，下列标的的程序在本协会结束。',
        'A court’s order goes before every period and step here; the procedure of the association ends for these items.',
      ),
      facts.addressee.role === 'platform'
        ? say('请贵平台立即执行，并反馈执行结果。', 'Please carry it out at once and report that it is done.')
        : say(
            '本协会已转告平台。对裁定有异议的，请依法向作出裁定的人民法院提出。',
            'The platform has been told. Objections to the order go to the court that made it.',
          ),
    ],
    sections: [statementSection(say('裁定信息', 'About the order'), order?.text), itemsSection(facts, tongue)],
  };
};

import { BREACH_CONSEQUENCES_NAMED, ITEM_OUTCOMES } from '#messages/talks/settlements.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** To both sides and to the platforms of the items; what was agreed is read by the two sides alone, in their pages. */
export const settlementReached: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '双方已就下列标的自行达成和解协议。',
        'The two sides have settled by themselves about the items below (a negotiated settlement).',
      ),
      facts.addressee.role === 'platform'
        ? say(
            '各标的的措施如有变动，另行以措施请求通知。',
            'Where a measure on an item changes, a request for it follows by itself.',
          )
        : say(
            '约定内容及履行期限请在案件页面查阅。',
            'What was agreed, and by when it is performed, stands in your pages of the dispute.',
          ),
      facts.addressee.role !== 'platform' &&
        facts.agreed &&
        say(
          `违约的后果：${tongue.word(BREACH_CONSEQUENCES_NAMED[facts.agreed.onBreach])}。`,
          `What a breach leads to: ${tongue.word(BREACH_CONSEQUENCES_NAMED[facts.agreed.onBreach])}.`,
        ),
      facts.addressee.role !== 'platform' &&
        say(
          '约定中免除对消费者的退款、退货等义务，或者允许继续销售被指为假冒商品的内容，不产生效力。',
          'Whatever in it takes away what consumers may claim, refunds among it, or permits the sale of goods called counterfeit, is of no effect.',
        ),
      facts.addressee.role !== 'platform' &&
        facts.rulebook.confirmation &&
        say(
          '自行达成的和解协议不能直接申请司法确认；双方可以请调解员接手，形成调解协议后共同申请。',
          'A settlement reached alone cannot be confirmed by a court; you may ask a mediator to take it over, and apply together for the mediated agreement.',
        ),
    ],
    sections: [
      itemsSection(facts, tongue, ({ respondentId, itemId }) => {
        const fate = facts.agreed?.items.find((one) => one.respondentId === respondentId && one.itemId === itemId);
        return fate && facts.addressee.role !== 'platform'
          ? [`${say('约定处理：', 'agreed: ')}${tongue.word(ITEM_OUTCOMES[fate.outcome])}`]
          : [];
      }),
    ],
  };
};

import { ITEM_KINDS } from '#messages/intake/complaint.js';
import { CLOSING_REASONS } from '#messages/core/stages.js';
import { historySection } from '../../sections/history.js';
import { rows, type Template } from '../../template.js';

/**
 * To the authority or court that handed the dispute in: how it ended, item by item, and no more than that (practice
 * P17).
 */
export const referralReport: Template = (facts, tongue) => {
  const { say, word, instant } = tongue;
  const one = facts.referral;
  return {
    paragraphs: [
      say(
        `贵单位${one ? `于${instant(one.at)}` : ''}转交或者邀请本协会处理的事项已经办结，现将结果函告如下。`,
        `What you handed to the association${one ? ` on ${instant(one.at)}` : ''} has come to its end. This is the result.`,
      ),
    ],
    sections: [
      rows(say('编号', 'Numbers'), [
        [say('贵单位编号', 'Yours'), one?.number],
        [say('本协会编号', 'Ours'), facts.number],
      ]),
      {
        heading: say('处理结果', 'Result'),
        rows: [
          ...(facts.closedAs ? [[say('事项', 'The matter'), word(CLOSING_REASONS[facts.closedAs])] as const] : []),
          ...(facts.results ?? []).flatMap(({ itemId, reason }) => {
            const item = facts.items.find((other) => other.itemId === itemId);
            return item
              ? [[`${word(ITEM_KINDS[item.kind])} ${item.title ?? ''}`.trim(), word(CLOSING_REASONS[reason])] as const]
              : [];
          }),
        ],
      },
      historySection(facts.history ?? [], tongue),
    ],
  };
};

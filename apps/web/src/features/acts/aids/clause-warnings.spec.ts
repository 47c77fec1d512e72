import { AID_WORDS as W } from '#messages/ui/mediator-aids.js';
import { warningsOf } from './clause-warnings.js';

it.each([
  ['ip-ownership', '商标归甲方。', [W.ipSplit]],
  ['general', '第123号商标转让给乙方。', [W.ipUnmarked]],
  ['general', 'The patent shall be assigned to Ana.', [W.ipUnmarked]],
  ['account-ownership', '直播账号归主播所有。', [W.accountPlatform]],
  ['other', 'The account goes to Dong.', [W.accountUnmarked]],
  ['general', '消费者不得要求退款。', [W.refunds]],
  ['costs', '费用由双方各自承担。', []],
  ['general', '被投诉方在五日内下架商品，并支付三万元。', []],
])('of a clause %s that says %s', (kind, text, expected) => {
  expect(warningsOf({ kind, text })).toEqual(expected);
});

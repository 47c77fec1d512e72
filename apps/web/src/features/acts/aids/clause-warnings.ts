import { AID_WORDS as W } from '#messages/ui/mediator-aids.js';
import type { Words } from '#messages/locale.js';

const RIGHT = /商标|专利|著作权|版权|知识产权|外观设计|trade ?mark|patent|copyright|design right/iu;
const ACCOUNT = /账号|帐号|账户|直播间|account/iu;
const OWNED = /归|属于|转让|转移|所有|过户|belong|\bown(?:s|ed)?\b|transfer|assign|goes? to|pass(?:es)? to/iu;
/** Characters after its name in which a clause says whose it is. */
const NEAR = 40;
const saysWhose = (text: string, thing: RegExp): boolean => {
  const at = text.search(thing);
  return at >= 0 && OWNED.test(text.slice(at, at + NEAR));
};
const NO_REFUND = /(?:放弃|不得|不再|无权).{0,10}(?:退款|退货|换货)|(?:no|waive[sd]?|without).{0,20}refund/iu;

type Clause = { readonly kind?: unknown; readonly text: string };

/** What the law does not let a clause do, or a court not confirm; words are a hint, the chosen kind is sure. */
export const warningsOf = ({ kind, text }: Clause): readonly Words[] => [
  ...(kind === 'ip-ownership' ? [W.ipSplit] : saysWhose(text, RIGHT) ? [W.ipUnmarked] : []),
  ...(kind === 'account-ownership' ? [W.accountPlatform] : saysWhose(text, ACCOUNT) ? [W.accountUnmarked] : []),
  ...(NO_REFUND.test(text) ? [W.refunds] : []),
];

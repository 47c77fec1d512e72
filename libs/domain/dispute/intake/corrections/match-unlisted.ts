import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { declared } from '../../response/counter-notice/declared.js';
import { canBeAnswered } from '../../response/counter-notice/can-be-answered.js';
import { checkWithdrawable, isWithdrawable, withdrawn } from '../filing/withdrawn.js';
import type { Dispute } from '../../core/state.js';
import { pairParts, pairSubject, type PairSubject } from '../../core/subject.js';
import type { Unlisted, UnlistedMatched } from './events.js';
import { unmatched } from './unmatched.js';

export type MatchUnlisted = Command<
  'MatchUnlisted',
  { readonly unlistedId: string; readonly respondentId: string; readonly itemId: string }
>;

/**
 * A person finds which item was meant: what was filed counts for it from the instant at which it was filed (practice
 * P37).
 */
export const matchUnlisted: DisputeAction<MatchUnlisted> = {
  by: ['case-manager'],
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ respondentId, itemId }) => [pairSubject(respondentId, itemId)],
  precondition: (pair, { dispute }) => unmatched(dispute).some((one) => fits(one, pair as PairSubject, dispute)),
  decide: ({ data: { unlistedId, respondentId, itemId }, at }, file) => {
    const one =
      file.dispute.unlisted[unlistedId] ?? refuse('UnknownReference', { field: 'unlistedId', name: unlistedId });
    if (one.outcome !== undefined) refuse('NamedTwice', { field: 'unlistedId', name: unlistedId });
    const pair = pairSubject(respondentId, itemId);
    const matched: UnlistedMatched = { type: 'UnlistedMatched', data: { unlistedId, pairs: [pair] } };
    const { filing, partyId, statementContentId, evidence, declaration = '', namedAt } = one;
    if (filing === 'withdrawal') {
      checkWithdrawable(pair, file);
      return [
        matched,
        ...withdrawn({ pairs: [pair], consideration: 'not-stated', reasonContentId: statementContentId }, at, file),
      ];
    }
    if (partyId !== respondentId) refuse('NotYourPart', { subject: pair });
    const notice = { respondentId, itemIds: [itemId], statementContentId, evidence, declaration };
    return [matched, ...declared(notice, namedAt, at, file)];
  },
};

/** Its filing could count for this pair: still to be withdrawn, or to be answered by whoever named it. */
const fits = ({ filing, partyId }: Unlisted, pair: PairSubject, dispute: Dispute): boolean => {
  if (filing === 'withdrawal') return isWithdrawable(dispute, pair);
  return partyId === pairParts(pair).respondentId && canBeAnswered(dispute, pair);
};

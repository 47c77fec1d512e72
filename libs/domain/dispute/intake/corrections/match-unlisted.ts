import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { declared } from '../../response/counter-notice/declared.js';
import { withdrawn } from '../filing/withdrawn.js';
import { pairSubject } from '../../core/subject.js';
import type { UnlistedMatched } from './events.js';

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
  decide: ({ data: { unlistedId, respondentId, itemId }, at }, file) => {
    const one =
      file.dispute.unlisted[unlistedId] ?? refuse('UnknownReference', { field: 'unlistedId', name: unlistedId });
    if (one.outcome !== undefined) refuse('NamedTwice', { field: 'unlistedId', name: unlistedId });
    const pair = pairSubject(respondentId, itemId);
    const matched: UnlistedMatched = { type: 'UnlistedMatched', data: { unlistedId, pairs: [pair] } };
    const { filing, partyId, statementContentId, evidence, declaration = '', namedAt } = one;
    if (filing === 'withdrawal')
      return [
        matched,
        ...withdrawn({ pairs: [pair], consideration: 'not-stated', reasonContentId: statementContentId }, at, file),
      ];
    if (partyId !== respondentId) refuse('NotYourPart', { subject: pair });
    const notice = { respondentId, itemIds: [itemId], statementContentId, evidence, declaration };
    return [matched, ...declared(notice, namedAt, at, file)];
  },
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { raisedPairs } from './evolve.js';

export type RefuseRound = Command<'RefuseRound', { readonly roundId: string; readonly reasonContentId: string }>;

/** Nothing new was shown; the complainant is told why. The respondent, whom nobody had told, learns of nothing. */
export const refuseRound: DisputeAction<RefuseRound> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute }) => raisedPairs(dispute).size > 0,
  decide: ({ data: { roundId, reasonContentId }, at }, file) => {
    const { pairs, outcome } =
      file.dispute.rounds[roundId] ?? refuse('UnknownReference', { field: 'roundId', name: roundId });
    if (outcome !== undefined) refuse('WrongStage', { subject: 'dispute' });
    return [
      { type: 'RoundRefused', data: { roundId, pairs, reasonContentId } },
      orderServiceOnParty(file, complainantOf(file.dispute), {
        document: 'round-refused',
        pairs,
        aboutId: roundId,
        at,
      }),
    ];
  },
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { serveParty, servePlatform } from '../../service/notice/order-service.js';
import { pairOf, platformsOf } from '../../core/pairs.js';
import type { DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { isRaisable } from './raise-again.js';
import type { RoundAdmitted } from './events.js';

export type AdmitRound = Command<'AdmitRound', { readonly roundId: string }>;

/**
 * The facts are new: what is still down is noticed anew, with windows of its own, and taken down again (practice P40).
 */
export const admitRound: DisputeAction<AdmitRound> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  decide: ({ data: { roundId }, at }, file) => {
    const round = file.dispute.rounds[roundId] ?? refuse('UnknownReference', { field: 'roundId', name: roundId });
    const pairs = round.pairs.filter((pair) => isRaisable(file.dispute, pair));
    if (round.outcome !== undefined || pairs.length === 0) refuse('WrongStage', { subject: 'dispute' });
    const admitted: RoundAdmitted = { type: 'RoundAdmitted', data: { roundId, pairs } };
    const block =
      file.rulebook.measureOnAcceptance === 'block' ? setMeasures(file.dispute, pairs, 'block', 'new-facts') : [];
    return [admitted, ...notices(file, pairs, roundId, at), ...block];
  },
};

const notices = (
  file: DisputeFile,
  pairs: readonly PairSubject[],
  aboutId: string,
  at: AdmitRound['at'],
): readonly DisputeEvent[] => {
  const own = file.dispute.pairs.filter((pair) => pairs.includes(pairOf(pair)));
  return platformsOf(file.dispute, pairs).flatMap((platformId) => {
    const here = own.filter((pair) => pair.platformId === platformId);
    return [
      servePlatform(file, platformId, { document: 'statutory-notice', pairs: here.map(pairOf), aboutId, at }),
      ...[...Map.groupBy(here, ({ respondentId }) => respondentId)].map(([respondentId, theirs]) =>
        serveParty(file, respondentId, platformId, {
          document: 'forwarded-notice',
          pairs: theirs.map(pairOf),
          aboutId,
          at,
        }),
      ),
    ];
  });
};

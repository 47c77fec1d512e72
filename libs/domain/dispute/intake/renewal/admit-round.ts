import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { barsOn, checkNotAllBarred } from '../../core/barred.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { serveParty, servePlatform } from '../../service/notice/order-service.js';
import { pairOf, platformsOf } from '../../core/pairs.js';
import type { DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { raisedPairs } from './evolve.js';
import { isRaisable } from './raise-again.js';
import { registerOf } from '../filing/without-measure.js';
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
  needs: ['limits', 'register'],
  precondition: (_, { dispute, context }) => {
    const raised = [...raisedPairs(dispute)].filter((pair) => isRaisable(dispute, pair));
    checkNotAllBarred(dispute, raised, context);
    return raised.length > 0;
  },
  decide: ({ data: { roundId }, at }, file) => {
    const round = file.dispute.rounds[roundId] ?? refuse('UnknownReference', { field: 'roundId', name: roundId });
    const raised = round.pairs.filter((pair) => isRaisable(file.dispute, pair));
    if (round.outcome !== undefined || raised.length === 0) refuse('WrongStage', { subject: 'dispute' });
    checkNotAllBarred(file.dispute, raised, file.context, at);
    const pairs = raised.filter((pair) => barsOn(file.dispute, pair, file.context, at).length === 0);
    const admitted: RoundAdmitted = { type: 'RoundAdmitted', data: { roundId, pairs, ...registerOf(file) } };
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

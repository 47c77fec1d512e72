import type { Command } from '../../../kernel/message.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { blockAgain } from '../../measures/measure/set-measures.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { undertakingSubject } from '../../core/subject.js';
import { followsFromBreach } from './follows-from-breach.js';
import { getUndertaking } from './get-undertaking.js';

export type DecideBreach = Command<
  'DecideBreach',
  { readonly undertakingId: string; readonly outcome: 'broken' | 'performed'; readonly reasonContentId: string }
>;

/**
 * A person finds, after hearing the side that promised, whether it was broken. What follows the agreement says: the
 * respondent's breach brings back what was settled, with its measures, and before a panel if so agreed; a complainant's
 * own never does, the finding stands alone.
 */
export const decideBreach: DisputeAction<DecideBreach> = {
  by: ['case-manager'],
  on: 'undertaking',
  during: ['breach-decision'],
  subjects: ({ undertakingId }) => [undertakingSubject(undertakingId)],
  decide: ({ data: { undertakingId, outcome, reasonContentId }, at }, file) => {
    const { byId, toId, pairs, settlementId } = getUndertaking(file.dispute, undertakingId);
    const told = { document: 'breach-decided' as const, pairs, aboutId: undertakingId, at };
    const letters = [byId, toId].map((side) => orderServiceOnParty(file, side, told));
    if (outcome === 'performed')
      return [
        {
          type: 'PerformanceConfirmed',
          data: { undertakingId, by: 'association', effectiveAt: at, reasonContentId },
        },
        ...letters,
      ];
    const { consequence, reopened } = followsFromBreach(file, undertakingId);
    const found: DisputeEvent = {
      type: 'BreachFound',
      data: { undertakingId, settlementId, brokenBy: byId, consequence, reopened, reasonContentId, foundAt: at },
    };
    const events = [found, ...blockAgain(file.dispute, reopened, 'settlement-broken'), ...letters];
    // a dispute without pairs: it waits for its next step again
    const matter = consequence === 'reopen' && reopened.length === 0;
    if (!matter || getStage(file.dispute, 'dispute').stage !== 'compliance') return events;
    return [
      ...events,
      { type: 'NextStepAwaited', data: { due: houseDeadline(file, 'next-step', { event: 'NextStepAwaited', at }) } },
    ];
  },
};

import { houseDeadline, type DisputeFile } from '../../core/action.js';
import { withConsequences, type Since } from '../../closing/consequences.js';
import { evolveAll } from '../../evolve.js';
import { reportBack } from '../../conduct/referral/report-back.js';
import { openUndertakings } from '../settlement/open-undertakings.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { runningMediation } from './mediations.js';

/**
 * What a mediation that began or ended means for the dispute: one without pairs waits for a person's next step when no
 * mediation runs.
 */
export const withDispute = (
  events: readonly DisputeEvent[],
  file: DisputeFile,
  since: Since,
): readonly DisputeEvent[] => {
  if (file.dispute.matter === undefined) return withConsequences(events, file, since);
  const after = evolveAll(file.dispute, events);
  if (events.some(({ type, data }) => type === 'MediationEnded' && 'outcome' in data && data.outcome === 'settled')) {
    if (openUndertakings(after).length > 0) return [...events, { type: 'PerformanceAwaited', data: {} }];
    const closed: readonly DisputeEvent[] = [{ type: 'DisputeClosed', data: { reason: 'settled' } }];
    return [...events, ...closed, ...reportBack(closed, file, since.at)];
  }
  if (runningMediation(after) || getStage(after, 'dispute').stage !== 'mediation') return events;
  return [
    ...events,
    {
      type: 'NextStepAwaited',
      data: { due: houseDeadline(file, 'next-step', { event: 'NextStepAwaited', ...since }) },
    },
  ];
};

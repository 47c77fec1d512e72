import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { getStage } from '../../core/state.js';
import { partsOf } from '../../core/subject.js';
import { negotiationEnded } from './ended.js';

export type LapseNegotiation = ClockCommand<'LapseNegotiation'>;

/**
 * The time to answer, or the time box, is over: what was asked lapses, what was talked about goes on to the procedure's
 * next step.
 */
export const lapseNegotiation: DisputeAction<LapseNegotiation> = {
  by: ['clock'],
  on: 'negotiation',
  during: ['awaiting-consent', 'negotiation'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { subject } = command.data;
    const { dueAt } = passedDeadline(command, file);
    const reason = getStage(file.dispute, subject).stage === 'negotiation' ? 'escalated' : 'lapsed';
    return negotiationEnded(file, partsOf(subject).id ?? '', reason, dueAt, undefined, dueAt);
  },
};

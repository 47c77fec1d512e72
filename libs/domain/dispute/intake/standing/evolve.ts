import type { EvolveOf } from '../../core/state.js';
import { closeTask, openTask } from '../../core/tasks.js';
import { closePairs } from '../../measures/close-pairs.js';
import type { StandingEvent } from './events.js';
import { causeIdOf } from './state.js';

export const evolveStanding: EvolveOf<StandingEvent> = {
  StandingNoted: (dispute, { cause, reviewDue }) =>
    openTask(
      { ...dispute, noted: { ...dispute.noted, [causeIdOf(cause)]: { cause } } },
      'review-standing',
      'dispute',
      reviewDue,
    ),
  StandingReviewed: (dispute, { causeIds }) =>
    closeTask(
      {
        ...dispute,
        noted: Object.fromEntries(
          Object.entries(dispute.noted).map(([id, one]) => [
            id,
            causeIds.includes(id) ? { ...one, reviewed: true as const } : one,
          ]),
        ),
      },
      'review-standing',
      'dispute',
    ),
  PairsBarred: (dispute, { pairs }) => closePairs(dispute, pairs, 'rejected'),
};

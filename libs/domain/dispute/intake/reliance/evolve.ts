import type { EvolveOf } from '../../core/state.js';
import { closeTask, openTask } from '../../core/tasks.js';
import { alarms } from './alarms.js';
import type { RelianceEvent } from './events.js';

export const evolveReliance: EvolveOf<RelianceEvent> = {
  // the list of what is to be looked at reads it, too
  RelianceReviewed: (dispute) => closeTask(dispute, 'review-register', 'dispute'),
  RegisterNoted: (dispute, { register, reviewDue }) =>
    openTask(
      { ...dispute, registerNoted: { ...dispute.registerNoted, [register.rightId]: alarms(register) } },
      'review-register',
      'dispute',
      reviewDue,
    ),
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { barTo } from '../../core/held-offices.js';
import { panelSubject, partsOf, seatSubject } from '../../core/subject.js';
import { taskKey } from '../../core/tasks.js';
import type { ExpertRemoved } from './seat-events.js';
import { withReserve } from './seats.js';
import { getSeat } from './panels.js';

export type RemoveExpert = Command<'RemoveExpert', { readonly seatId: string; readonly reasonContentId: string }>;

/**
 * Somebody who neither sits nor handles the dispute replaces an expert that does not act, once the panel's time was
 * noted as over: nobody empties a panel that was drawn (procedures 3, Non-acting expert). It counts in the expert's own
 * record.
 */
export const removeExpert: DisputeAction<RemoveExpert> = {
  by: ['case-manager'],
  on: 'seat',
  during: ['seated'],
  subjects: ({ seatId }) => [seatSubject(seatId)],
  precondition: (subject, { dispute, context, actor }) => {
    const bar = barTo(actor.id, { office: 'challenge-decider' }, { dispute, context });
    if (bar) refuse('SecondPersonNeeded', { subject, why: bar.ground });
    const panel = panelSubject(getSeat(dispute, partsOf(subject).id ?? '').panelId);
    if (!dispute.tasks[taskKey('chase-decision', panel)]) refuse('DeadlineNotReached', { subject: panel });
    return true;
  },
  needs: ['experts'],
  decide: ({ data: { seatId, reasonContentId }, at }, file) => {
    const { panelId, neutralId = '' } = getSeat(file.dispute, seatId);
    const appointDue = houseDeadline(file, 'appoint-expert', { event: 'ExpertRemoved', at });
    const removed: ExpertRemoved = {
      type: 'ExpertRemoved',
      data: { panelId, seatId, neutralId, removedAt: at, reasonContentId, appointDue },
    };
    return withReserve([removed], seatId, at, file);
  },
};

import { isLate } from '../../../calendar/uncertain.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkInTime } from '../../core/in-time.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { getStage } from '../../core/state.js';
import { partsOf, undertakingSubject } from '../../core/subject.js';
import { getUndertaking, getUndertakingAs } from './get-undertaking.js';

export type AllegeBreach = Command<
  'AllegeBreach',
  { readonly undertakingId: string; readonly groundContentId: string }
>;

/**
 * The side to which it was promised objects to what was reported, or says after the agreed day that nothing was done.
 * The other is heard first.
 */
export const allegeBreach: DisputeAction<AllegeBreach> = {
  by: ['complainant', 'respondent'],
  on: 'undertaking',
  during: ['awaiting-performance', 'performance-check'],
  subjects: ({ undertakingId }) => [undertakingSubject(undertakingId)],
  precondition: (subject, { dispute, context, actor }) => {
    getUndertakingAs('toId', dispute, partsOf(subject).id ?? '', actor, context);
    // whether the agreed day is over the clock says here, and the command's own instant in the decision
    const { stage, deadline } = getStage(dispute, subject);
    return stage === 'performance-check' || deadline === undefined;
  },
  decide: ({ data: { undertakingId, groundContentId }, at }, file) => {
    const { byId, due: agreed, pairs } = getUndertaking(file.dispute, undertakingId);
    const subject = undertakingSubject(undertakingId);
    const { stage, deadline } = getStage(file.dispute, subject);
    const isOver = deadline ? isLate(deadline, at) : at > agreed.dueAt;
    if (stage === 'awaiting-performance' && !isOver) refuse('DeadlineNotReached', { subject });
    if (stage === 'performance-check') checkInTime(subject, at, file);
    const due = stageDeadline(file, 'breach-hearing', { event: 'BreachAlleged', at });
    return [
      { type: 'BreachAlleged', data: { undertakingId, groundContentId, allegedAt: at, due } },
      orderServiceOnParty(file, byId, { document: 'breach-alleged', pairs, aboutId: undertakingId, at }),
    ];
  },
};

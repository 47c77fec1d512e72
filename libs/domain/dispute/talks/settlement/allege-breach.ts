import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline, type DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { getStage } from '../../core/state.js';
import { undertakingSubject } from '../../core/subject.js';
import { getUndertakingAs } from './get-undertaking.js';

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
  decide: ({ data: { undertakingId, groundContentId }, by, at }, file) => {
    const { byId, due: agreed, pairs } = getUndertakingAs('toId', file.dispute, undertakingId, by, file.context);
    const subject = undertakingSubject(undertakingId);
    const { stage, deadline } = getStage(file.dispute, subject);
    if (stage === 'awaiting-performance' && at <= agreed.dueAt) refuse('DeadlineNotReached', { subject });
    if (stage === 'performance-check' && deadline && at > deadline.dueAt)
      refuse('DeadlinePassed', { subject, dueAt: deadline.dueAt });
    const due = stageDeadline(file, 'breach-hearing', { event: 'BreachAlleged', at });
    return [
      { type: 'BreachAlleged', data: { undertakingId, groundContentId, allegedAt: at, due } },
      orderServiceOnParty(file, byId, { document: 'breach-alleged', pairs, aboutId: undertakingId, at }),
    ];
  },
};

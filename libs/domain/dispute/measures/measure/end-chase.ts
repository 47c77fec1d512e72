import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { platformSubject } from '../../core/subject.js';
import { taskKey } from '../../core/tasks.js';
import type { ChaseEnded } from './events.js';

export type EndChase = Command<'EndChase', ChaseEnded['data']>;

/**
 * A person closes the task to follow this platform up, with a reason: its refusal is accepted, or the matter is settled
 * otherwise.
 */
export const endChase: DisputeAction<EndChase> = {
  by: ['case-manager'],
  on: 'platform',
  during: ['awaiting-confirmation', 'closed'],
  subjects: ({ platformId }) => [platformSubject(platformId)],
  precondition: (subject, { dispute }) =>
    dispute.tasks[taskKey('chase-platform', subject)] !== undefined || refuse('NothingNamed', { subject }),
  decide: ({ data: { platformId, reason, noteContentId } }) => [
    { type: 'ChaseEnded', data: { platformId, reason, ...(noteContentId !== undefined && { noteContentId }) } },
  ],
};

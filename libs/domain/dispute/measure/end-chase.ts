import type { Command } from '../../message.js';
import { refuse } from '../../refusal.js';
import type { DisputeAction } from '../action.js';
import { platformSubject } from '../subject.js';
import { taskKey } from '../tasks.js';
import type { ChaseEnded } from './events.js';

export type EndChase = Command<'EndChase', ChaseEnded['data']>;

/** A person closes the task to follow this platform up, with a reason: its refusal is accepted, or the matter is settled otherwise. */
export const endChase: DisputeAction<EndChase> = {
  by: ['case-manager'],
  on: 'platform',
  during: ['awaiting-confirmation', 'closed'],
  subjects: ({ platformId }) => [platformSubject(platformId)],
  decide: ({ data: { platformId, reason, noteContentId } }, { dispute }) => {
    const subject = platformSubject(platformId);
    if (dispute.tasks[taskKey('chase-platform', subject)] === undefined) refuse('NothingNamed', { subject });
    return [{ type: 'ChaseEnded', data: { platformId, reason, ...(noteContentId !== undefined && { noteContentId }) } }];
  },
};

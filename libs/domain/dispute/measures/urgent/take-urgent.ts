import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { urgentSubject } from '../../core/subject.js';

export type TakeUrgent = Command<'TakeUrgent', { readonly urgentId: string }>;

/** A person of the association takes it in hand; the roster is asked no further. */
export const takeUrgent: DisputeAction<TakeUrgent> = {
  by: ['case-manager'],
  on: 'urgent',
  during: ['awaiting-duty'],
  subjects: ({ urgentId }) => [urgentSubject(urgentId)],
  decide: ({ data: { urgentId }, by }) => [{ type: 'UrgentTaken', data: { urgentId, officerId: by.id } }],
};

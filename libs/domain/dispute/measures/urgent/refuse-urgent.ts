import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { urgentSubject } from '../../core/subject.js';
import { getUrgent } from './get-urgent.js';

export type RefuseUrgent = Command<'RefuseUrgent', { readonly urgentId: string; readonly reasonContentId: string }>;

/** Nothing is done at once: the complaint goes its ordinary way, and the complainant is told why. */
export const refuseUrgent: DisputeAction<RefuseUrgent> = {
  by: ['case-manager'],
  on: 'urgent',
  during: ['awaiting-duty', 'urgent-decision'],
  subjects: ({ urgentId }) => [urgentSubject(urgentId)],
  decide: ({ data: { urgentId, reasonContentId }, by, at }, file) => [
    { type: 'UrgentRefused', data: { urgentId, officerId: by.id, reasonContentId } },
    orderServiceOnParty(file, complainantOf(file.dispute), {
      document: 'urgent-refused',
      pairs: getUrgent(file.dispute, urgentId).pairs,
      aboutId: urgentId,
      at,
    }),
  ],
};

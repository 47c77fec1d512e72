import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { Defect } from '../../core/evidence.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { stillToCheck } from './evolve.js';

export type RefuseAmendment = Command<
  'RefuseAmendment',
  { readonly amendmentId: string; readonly reasons: readonly Defect[] }
>;

/** The amendment does not go on, with every reason; the complaint as it was accepted goes on. */
export const refuseAmendment: DisputeAction<RefuseAmendment> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'panel'],
  subjects: () => ['dispute'],
  decide: ({ data: { amendmentId, reasons }, at }, file) => {
    const amendment = file.dispute.amendments[amendmentId] ?? refuse('NoSuchSubject', { subject: 'dispute' });
    if (reasons.length === 0) refuse('NothingNamed', { field: 'reasons' });
    const pairs = stillToCheck(file.dispute, amendment.pairs);
    const told = orderServiceOnParty(file, complainantOf(file.dispute), {
      document: 'rejection',
      pairs,
      aboutId: amendmentId,
      at,
    });
    return [{ type: 'AmendmentRefused', data: { amendmentId, pairs, reasons } }, told];
  },
};

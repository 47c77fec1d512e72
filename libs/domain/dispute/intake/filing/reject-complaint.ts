import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { liftRejected } from '../../measures/urgent/lift-rejected.js';
import type { Defect } from '../../core/evidence.js';

export type RejectComplaint = Command<
  'RejectComplaint',
  { readonly cause: 'materials' | 'out-of-scope'; readonly reasons: readonly Defect[] }
>;

/** The complaint does not go on; every reason is told. */
export const rejectComplaint: DisputeAction<RejectComplaint> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake'],
  subjects: () => ['dispute'],
  decide: ({ data: { cause, reasons }, at }, file) => {
    if (reasons.length === 0) refuse('NothingNamed', { field: 'reasons' });
    return [
      { type: 'ComplaintRejected', data: { cause, reasons, effectiveAt: at } },
      orderServiceOnParty(file, complainantOf(file.dispute), { document: 'rejection', pairs: [], at }),
      ...liftRejected(file, at),
    ];
  },
};

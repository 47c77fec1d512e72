import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { barsOver } from '../../core/barred.js';
import { openPairs, pairOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import { liftRejected } from '../../measures/urgent/lift-rejected.js';
import type { Defect } from '../../core/evidence.js';

export type RejectComplaint = Command<
  'RejectComplaint',
  { readonly cause: 'materials' | 'out-of-scope' | 'barred'; readonly reasons: readonly Defect[] }
>;

/**
 * The complaint does not go on; every reason is told. As barred only what is barred, with the orders and findings that
 * bar it.
 */
export const rejectComplaint: DisputeAction<RejectComplaint> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake'],
  subjects: () => ['dispute'],
  needs: ['limits'],
  decide: ({ data: { cause, reasons }, at }, file) => {
    if (reasons.length === 0) refuse('NothingNamed', { field: 'reasons' });
    const bars = cause === 'barred' && barsOver(file.dispute, openPairs(file.dispute).map(pairOf), file.context, at);
    if (bars && bars.length === 0) refuse('UnknownReference', { field: 'cause', name: cause });
    return [
      { type: 'ComplaintRejected', data: { cause, reasons, effectiveAt: at, ...(bars && { bars }) } },
      orderServiceOnParty(file, complainantOf(file.dispute), { document: 'rejection', pairs: [], at }),
      ...liftRejected(file, at),
    ];
  },
};

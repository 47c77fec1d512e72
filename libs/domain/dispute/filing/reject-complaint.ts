import type { Command } from '../../message.js';
import { refuse } from '../../refusal.js';
import type { DisputeAction } from '../action.js';
import { andWhatFollows } from '../closing/and-what-follows.js';
import { tellParty } from '../notice/order-service.js';
import { complainantOf } from '../parties.js';
import { liftRejected } from '../urgent/lift-rejected.js';
import type { Defect } from './events.js';

export type RejectComplaint = Command<'RejectComplaint', { readonly cause: 'materials' | 'out-of-scope'; readonly reasons: readonly Defect[] }>;

/** The complaint does not go on; every reason is told. */
export const rejectComplaint: DisputeAction<RejectComplaint> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake'],
  subjects: () => ['dispute'],
  decide: ({ data: { cause, reasons }, at }, file) => {
    if (reasons.length === 0) refuse('NothingNamed', { field: 'reasons' });
    return andWhatFollows(
      [
        { type: 'ComplaintRejected', data: { cause, reasons, effectiveAt: at } },
        tellParty(file, complainantOf(file.dispute), { document: 'rejection', pairs: [], at }),
        ...liftRejected(file, at),
      ],
      file,
      { at },
    );
  },
};

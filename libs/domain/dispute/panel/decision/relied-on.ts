import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { isBarredAsLate } from '../../service/evidence/late.js';

type Reasons = readonly { readonly issueId: string; readonly evidenceIds?: readonly string[] }[];

/** What reasons rest on has to lie before the panel, with its bytes, and in time or admitted. */
export const checkReliedOn = (reasons: Reasons, dispute: Dispute): void => {
  reasons.forEach(({ evidenceIds = [] }, index) => {
    const field = `reasons[${index}].evidenceIds`;
    for (const name of evidenceIds) {
      const exhibit = dispute.exhibits[name];
      const isBefore = exhibit && !exhibit.ownOnly && !exhibit.heldBack && exhibit.undertakingId === undefined;
      if (!isBefore) refuse('UnknownReference', { field, name });
      if (!exhibit.stored || exhibit.leftOut) refuse('BytesMissing', { field, names: name });
      if (isBarredAsLate(dispute, name)) refuse('EvidenceNotAdmitted', { field, name });
    }
  });
};

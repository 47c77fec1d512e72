import { rightIdentity } from '#application/dispute/right-identity.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { refuse } from '#domain/kernel/refusal.js';
import { invalid } from '../../../http/http-problem.js';
import { given } from '../../given.js';
import { codesOfRight, detailsOfRight } from './check-right.js';
import type { FileComplaintBody } from './file-complaint.dto.js';
import type { RightBody } from './right.dto.js';
import type { FromRegister } from './rely-on.js';

export type WrittenOut = { readonly right: RightBody };

/**
 * The right is written out or taken from the register, one of the two. Throws InvalidRequest for neither, NamedTwice
 * for both.
 */
export const rightTold = ({
  right,
  rightId,
}: Pick<FileComplaintBody, 'right' | 'rightId'>): WrittenOut | { readonly rightId: string } => {
  if (right !== undefined && rightId !== undefined) refuse('NamedTwice', { field: 'rightId', name: rightId });
  if (right !== undefined) return { right };
  if (rightId !== undefined) return { rightId };
  throw invalid('right', 'missing');
};

/** What a right that is written out says of itself. */
export const writtenOut = (
  tenant: TenantContext,
  { right }: WrittenOut,
): Pick<FromRegister, 'codes' | 'details' | 'right' | 'circumstances'> => ({
  codes: codesOfRight(right),
  details: detailsOfRight(right),
  right: (detailsContentId) =>
    given({ ...codesOfRight(right), detailsContentId, identity: rightIdentity(tenant, right) }),
  circumstances: [],
});

import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { guaranteeSubject } from '../../core/subject.js';
import { getGuarantee } from './get-guarantee.js';

export type ReleaseGuarantee = Command<
  'ReleaseGuarantee',
  { readonly guaranteeId: string; readonly reasonContentId: string }
>;

/** Whoever it protects lets it go, or the association does when it is no longer needed; the giver is told. */
export const releaseGuarantee: DisputeAction<ReleaseGuarantee> = {
  by: ['beneficiary', 'case-manager'],
  on: 'guarantee',
  during: ['guarantee-in-force'],
  subjects: ({ guaranteeId }) => [guaranteeSubject(guaranteeId)],
  scope: 'waive',
  decide: ({ data: { guaranteeId, reasonContentId }, at }, file) => {
    const { giverId, pairs } = getGuarantee(file.dispute, guaranteeId);
    return [
      { type: 'GuaranteeReleased', data: { guaranteeId, reasonContentId } },
      orderServiceOnParty(file, giverId, { document: 'guarantee-given', pairs, aboutId: guaranteeId, at }),
    ];
  },
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { guaranteeSubject } from '../../core/subject.js';
import type { GuaranteeClaimed } from './events.js';
import { getGuarantee } from './get-guarantee.js';

export type ClaimGuarantee = Command<'ClaimGuarantee', GuaranteeClaimed['data']>;

/**
 * The beneficiary calls on it, up to its fixed amount where no share of sales comes on top. Recorded here; paid, or
 * not, by its holder.
 */
export const claimGuarantee: DisputeAction<ClaimGuarantee> = {
  by: ['beneficiary', 'case-manager'],
  on: 'guarantee',
  during: ['guarantee-in-force'],
  subjects: ({ guaranteeId }) => [guaranteeSubject(guaranteeId)],
  decide: ({ data: { guaranteeId, amount, basisContentId }, at }, file) => {
    const { giverId, pairs, amount: given, validity } = getGuarantee(file.dispute, guaranteeId);
    const beyond = given.shareOfSales === undefined && amount.minorUnits > given.minorUnits;
    const expired = validity.until !== undefined && validity.until < at;
    if (amount.currency !== given.currency || beyond || amount.minorUnits < 1 || expired)
      refuse('GuaranteeNotValid', { field: 'amount' });
    return [
      {
        type: 'GuaranteeClaimed',
        data: { guaranteeId, amount: { minorUnits: amount.minorUnits, currency: amount.currency }, basisContentId },
      },
      orderServiceOnParty(file, giverId, { document: 'guarantee-given', pairs, aboutId: guaranteeId, at }),
    ];
  },
};

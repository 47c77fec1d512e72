import { referralSubject, type Subject } from '../../core/subject.js';

/** The complainant's and the association's: what an authority does is not told to those whom it may look into. */
const referral = ({ referralId }: { readonly referralId: string }): readonly Subject[] => [referralSubject(referralId)];

/** What an event about an authority is about. */
export const REFERRAL_SUBJECTS = {
  ReferralProposed: referral,
  ReferredOut: referral,
  ReferralAnswered: referral,
  ReferredIn: referral,
  ReferralReported: referral,
} as const;

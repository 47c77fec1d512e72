import { withStaffExhibits } from '../../service/evidence/exhibit.js';
import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { referralSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { Referral, ReferralEvent } from './events.js';

export const evolveReferral: EvolveOf<ReferralEvent> = {
  ReferralProposed: (dispute, { agreeDue, ...proposal }) => {
    const { referralId, authority } = proposal;
    const subject = referralSubject(referralId);
    return openTask(
      setStage(known(dispute, referralId, { way: 'out', authority, proposal }), [subject], {
        stage: 'referral-decision',
      }),
      'agree-referral',
      subject,
      agreeDue,
    );
  },
  ReferredOut: (dispute, { referralId, authority, chaseDue }) => {
    const subject = referralSubject(referralId);
    const sent = setStage(known(dispute, referralId, { way: 'out', authority }), [subject], { stage: 'referred' });
    return openTask(closeTask(sent, 'agree-referral', subject), 'chase-referral', subject, chaseDue);
  },
  ReferralAnswered: (dispute, { referralId, evidence, chaseDue }) => {
    const subject = referralSubject(referralId);
    const answered = closeTask(withStaffExhibits(dispute, evidence), 'chase-referral', subject);
    return chaseDue
      ? openTask(answered, 'chase-referral', subject, chaseDue)
      : setStage(answered, [subject], { stage: 'closed', reason: 'answered' });
  },
  ReferredIn: (dispute, { referralId, authority }) =>
    setStage(known(dispute, referralId, { way: 'in', authority }), [referralSubject(referralId)], {
      stage: 'awaiting-result',
    }),
  ReferralReported: (dispute, { referralId }) =>
    setStage(dispute, [referralSubject(referralId)], { stage: 'closed', reason: 'ended' }),
};

const known = (dispute: Dispute, referralId: string, one: Referral): Dispute => ({
  ...dispute,
  referrals: { ...dispute.referrals, [referralId]: one },
});

import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkClaimed } from '../../service/notice/check-claimed.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { pairOf } from '../../core/pairs.js';
import { referralSubject } from '../../core/subject.js';
import type { ReferralAnswered } from './events.js';

export type RecordReferralAnswer = Command<
  'RecordReferralAnswer',
  Pick<ReferralAnswered['data'], 'referralId' | 'outcome' | 'numberContentId' | 'textContentId' | 'evidence'> & {
    readonly answeredAt?: Instant;
  }
>;

/**
 * What the authority answered. While it only has the matter in hand a person goes on asking; the complainant is told
 * each time.
 */
export const recordReferralAnswer: DisputeAction<RecordReferralAnswer> = {
  by: ['case-manager'],
  on: 'referral',
  during: ['referred'],
  subjects: ({ referralId }) => [referralSubject(referralId)],
  decide: ({ data, at }, file) => {
    const { referralId, outcome, answeredAt = at, numberContentId, textContentId, evidence = [] } = data;
    checkClaimed('answeredAt', answeredAt, file.dispute.filedAt ?? refuse('NotFound'), at);
    const goesOn = outcome === 'received' || outcome === 'accepted';
    const answered: ReferralAnswered = {
      type: 'ReferralAnswered',
      data: {
        referralId,
        outcome,
        answeredAt,
        ...(numberContentId !== undefined && { numberContentId }),
        textContentId,
        ...(evidence.length > 0 && { evidence }),
        ...(goesOn && { chaseDue: houseDeadline(file, 'chase-referral', { event: 'ReferralAnswered', at }) }),
      },
    };
    const pairs = file.dispute.pairs.map(pairOf);
    return [
      answered,
      orderServiceOnParty(file, complainantOf(file.dispute), { document: 'referral', pairs, aboutId: referralId, at }),
    ];
  },
};

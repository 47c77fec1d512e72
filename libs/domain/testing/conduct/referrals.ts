import type { DisputeCommand } from '../../dispute/actions.js';
import { REFERRAL_OUTCOMES, type ReferralOutcome } from '../../dispute/conduct/referral/events.js';
import { REFERRAL_REASONS, type ReferralReason } from '../../rulebook/referral-reasons.js';
import type { ReferOut } from '../../dispute/conduct/referral/refer-out.js';
import type { Dispute, DisputeEvent } from '../../dispute/core/state.js';
import type { PairSubject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { mia, noa } from '../core/actors.js';
import { from, keyOf, pairsOf, some, type Make } from '../core/any-record.js';
import { rejectComplaint, shanghai } from '../core/commands.js';
import { evidence } from '../notification/every-told.js';
import { accepted, filed } from '../core/scenes.js';
import { andThen, type Step } from '../core/story.js';

const authority = { kind: 'market-regulation', nameContentId: 'office' } as const;
const newest = ({ referrals }: Dispute): string => Object.keys(referrals).at(-1) ?? 'none';

export const referOut = (
  at: string,
  reason: ReferralReason = 'administrative-offence',
  pairs: readonly PairSubject[] = ['pair:ben:bag'],
  changes: Partial<ReferOut['data']> = {},
): DisputeCommand => ({
  type: 'ReferOut',
  data: { authority, reason, reasonContentId: 'why', pairs, sentContentId: 'what', evidenceIds: ['e1'], ...changes },
  by: mia,
  at: shanghai(at),
});
export const agreeReferral =
  (at: string, by: Actor = noa): Step =>
  (dispute) => ({ type: 'AgreeReferral', data: { referralId: newest(dispute) }, by, at: shanghai(at) });
export const recordReferralAnswer =
  (at: string, outcome: ReferralOutcome, answeredAt = at): Step =>
  (dispute) => ({
    type: 'RecordReferralAnswer',
    data: {
      referralId: newest(dispute),
      outcome,
      answeredAt: shanghai(answeredAt),
      numberContentId: 'number',
      textContentId: 'answer',
      evidence,
    },
    by: mia,
    at: shanghai(at),
  });
export const referIn = (at: string, referredAt = at): DisputeCommand => ({
  type: 'ReferIn',
  data: {
    authority: { kind: 'court', nameContentId: 'court' },
    numberContentId: 'number',
    referredAt: shanghai(referredAt),
    textContentId: 'letter',
  },
  by: mia,
  at: shanghai(at),
});

/** Stories that record every event of referrals. */
export const referralStories: readonly (readonly DisputeEvent[])[] = [
  andThen(
    accepted,
    referOut('03-02T10:00'),
    recordReferralAnswer('03-04T10:00', 'accepted'),
    recordReferralAnswer('03-20T10:00', 'decided'),
  ),
  andThen(accepted, referOut('03-02T10:00', 'health-and-safety'), agreeReferral('03-02T11:00')),
  andThen(filed, referIn('03-01T11:00', '02-27T10:00'), rejectComplaint('03-02T10:00', 'other')),
];

/** Throws of referrals. */
export const REFERRALS = {
  ReferOut: (dispute, { a, b }) => ({
    data: referOut('03-01T10:00', from(REFERRAL_REASONS, a), some(pairsOf(dispute), b), { evidenceIds: [] }).data,
    by: mia,
  }),
  AgreeReferral: ({ referrals }, { a, b }) => ({
    data: { referralId: keyOf(referrals, a) },
    by: from([mia, noa], b) ?? noa,
  }),
  RecordReferralAnswer: ({ referrals }, { a, b }) => ({
    data: { referralId: keyOf(referrals, a), outcome: from(REFERRAL_OUTCOMES, b), textContentId: 'answer' },
    by: mia,
  }),
  ReferIn: (_, __, at) => ({ data: { authority, numberContentId: 'number', referredAt: at }, by: mia }),
} as const satisfies { readonly [T in Extract<DisputeCommand['type'], `${string}Refer${string}`>]: Make };

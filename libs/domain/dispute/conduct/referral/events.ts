import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { PairSubject } from '../../core/subject.js';
import type { ReferralReason } from '../../../rulebook/referral-reasons.js';

/** Whom a matter is handed to, or who hands one to the association (practice P17). */
export const AUTHORITIES = [
  '12315',
  'market-regulation',
  'copyright',
  'patent',
  'public-security',
  'court',
  'other',
] as const;
export type AuthorityKind = (typeof AUTHORITIES)[number];
/** Which of them it is lies encrypted: an office may name persons. */
export type ReferralAuthority = { readonly kind: AuthorityKind; readonly nameContentId: string };

/** What is handed over, why, and to whom. `evidenceIds` are files of the dispute that went with it. */
export type Handing = {
  readonly referralId: string;
  readonly authority: ReferralAuthority;
  readonly reason: ReferralReason;
  readonly reasonContentId: string;
  readonly pairs: readonly PairSubject[];
  readonly sentContentId: string;
  readonly evidenceIds: readonly string[];
  readonly officerId: string;
};

/** Health, safety or a suspected crime: a second person looks before anything leaves the association (practice P21). */
export type ReferralProposed = Event<'ReferralProposed', Handing & { readonly agreeDue: Deadline }>;

/**
 * The matter, or part of it, was handed to an authority; a person asks for its answer by this day. The dispute goes on.
 */
export type ReferredOut = Event<
  'ReferredOut',
  Handing & { readonly seconderId?: string; readonly sentAt: Instant; readonly chaseDue: Deadline }
>;

/** `received` and `accepted` are no end: the authority has a number for it and works on it. */
export const REFERRAL_OUTCOMES = ['received', 'accepted', 'not-accepted', 'decided'] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];

/** What the authority answered, with its own number. */
export type ReferralAnswered = Event<
  'ReferralAnswered',
  {
    readonly referralId: string;
    readonly outcome: ReferralOutcome;
    readonly answeredAt: Instant;
    readonly numberContentId?: string;
    readonly textContentId: string;
    readonly evidence?: readonly Evidence[];
    readonly chaseDue?: Deadline;
  }
>;

/** The dispute came from an authority or a court, which wants to hear how it ends. */
export type ReferredIn = Event<
  'ReferredIn',
  {
    readonly referralId: string;
    readonly authority: ReferralAuthority;
    readonly numberContentId: string;
    readonly referredAt: Instant;
    readonly textContentId?: string;
    readonly officerId: string;
  }
>;

/** The dispute has ended, and the report of its result goes to the authority that it came from. */
export type ReferralReported = Event<'ReferralReported', { readonly referralId: string; readonly serviceId: string }>;

export type ReferralEvent = ReferralProposed | ReferredOut | ReferralAnswered | ReferredIn | ReferralReported;

/** As the fold knows it: handed out, proposed to be, or come in. */
export type Referral = {
  readonly way: 'out' | 'in';
  readonly authority: ReferralAuthority;
  readonly proposal?: Handing;
};

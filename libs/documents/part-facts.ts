import type { AuthorityKind, ReferralOutcome } from '#domain/dispute/conduct/referral/events.js';
import type { DictationSource } from '#domain/dispute/intake/dictation/events.js';
import type { ReferralReason } from '#domain/rulebook/referral-reasons.js';
import type { Deadline } from '#domain/calendar/derivation.js';
import type { DelegationEntry, DelegationTerms } from '#domain/delegation/terms.js';
import type { PanelOutcome } from '#domain/dispute/panel/panel/events.js';
import type { LegalKind, PanelMode } from '#domain/rulebook/panel-rules.js';
import type { MediationMatter, MediationOutcome } from '#domain/dispute/talks/mediation/events.js';
import type { Amount, Validity } from '#domain/dispute/measures/guarantee/events.js';
import type { GuaranteeKind } from '#domain/rulebook/expedited.js';
import type {
  ProceedingKind,
  ProceedingNature,
  ProceedingProof,
  ProceedingSide,
} from '#domain/dispute/response/waiting-period/events.js';
import type { Instant } from '#domain/kernel/message.js';
import type { RightKind } from '#domain/rulebook/rulebook.js';
import type { GeographicalKind, NameKind, PatentKind, SecretKind, WorkKind } from '#domain/rulebook/right-kinds.js';

/** The right relied on, with its opened details; each kind has a part of its own. */
export type RightFacts = {
  readonly kind: RightKind;
  readonly name?: string;
  readonly registrationNumber?: string;
  readonly details?: string;
  readonly holder?: string;
  readonly trademark?: { readonly classes: readonly number[]; readonly goods?: string; readonly validUntil?: string };
  readonly copyright?: {
    readonly work: WorkKind;
    readonly author?: string;
    readonly completedOn?: string;
    readonly publishedOn?: string;
  };
  readonly patent?: { readonly kind: PatentKind; readonly pendingInvalidation: boolean; readonly claims?: string };
  readonly geographical?: { readonly kind: GeographicalKind; readonly area: string };
  readonly tradeSecret?: { readonly kind: SecretKind };
  readonly layoutDesign?: { readonly registeredOn?: string; readonly firstUsedOn?: string };
  readonly plantVariety?: { readonly denomination: string; readonly species: string };
  readonly protectedName?: { readonly kind: NameKind };
};

export type ProceedingFacts = {
  /** There is none: it was told by mistake. */
  readonly mistaken?: true;
  readonly broughtBy?: ProceedingSide;
  readonly against?: ProceedingSide;
  readonly nature?: ProceedingNature;
  readonly kind: ProceedingKind;
  readonly proof: ProceedingProof;
  readonly receivedAt: Instant;
  readonly receivedBy: 'association' | 'platform';
  readonly body?: string;
  readonly caseNumber?: string;
  readonly text?: string;
  /** Reports on its state that were missed. */
  readonly missed?: number;
};

export type GuaranteeFacts = {
  readonly giver: 'complainant' | 'respondent';
  readonly kind: GuaranteeKind;
  readonly amount: Amount;
  readonly validity: Validity;
  readonly holder?: string;
  readonly state: 'in-force' | 'released' | 'claimed';
  readonly claimed?: Pick<Amount, 'minorUnits' | 'currency'>;
};

export type PanelFacts = {
  readonly state:
    | 'requested'
    | 'nonces'
    | 'list'
    | 'nominate'
    | 'named'
    | 'submissions'
    | 'extended'
    | 'summary'
    | 'contact'
    | 'ended';
  readonly legalKind: LegalKind;
  readonly mode: PanelMode;
  readonly size: number;
  readonly outcome?: PanelOutcome;
};

/** Under which agreement a platform handed a complaint over, where it enters, and what may be held of it. */
export type DelegatedFacts = {
  readonly reference: string;
  readonly filedAt: Instant;
  readonly agreementVersion: number;
  readonly entry: DelegationEntry;
  readonly legalKind: LegalKind;
  readonly dataTerms?: DelegationTerms['data'];
  readonly resultDue?: Deadline;
  /** Why it is over here without a result. */
  readonly over?: 'taken-back' | 'returned';
};

export type MediationFacts = {
  readonly state: 'invited' | 'asked' | 'accepted' | 'replaced' | 'ended';
  readonly matter?: MediationMatter;
  readonly how?: 'chosen' | 'assigned';
  readonly outcome?: MediationOutcome;
};

export type ReferralFacts = {
  readonly kind: AuthorityKind;
  readonly name?: string;
  readonly number?: string;
  readonly at: Instant;
  readonly reason?: ReferralReason;
  readonly outcome?: ReferralOutcome;
  readonly text?: string;
};

export type DictationFacts = {
  readonly of: 'complaint' | 'counter-notice';
  readonly source: DictationSource;
  readonly receivedAt: Instant;
  readonly version: number;
};

import type { DecisionFacts } from './decision-facts.js';
import type { AfterDecisionFacts } from './after-decision-facts.js';
import type { AgreementFacts } from './agreement-facts.js';
import type { Adoption } from '#domain/dispute/panel/decision/adoption-events.js';
import type { Remedy } from '#domain/dispute/panel/decision/findings.js';
import type { Deadline } from '#domain/calendar/derivation.js';
import type { CLAIM_KINDS } from '#domain/dispute/core/claim.js';
import type { ComplaintRejected } from '#domain/dispute/intake/filing/events.js';
import type { RespondentRole } from '#domain/dispute/core/respondent.js';
import type { ItemKind } from '#domain/rulebook/item-kinds.js';
import type { DictationSource } from '#domain/dispute/intake/dictation/events.js';
import type { AuthorityKind, ReferralOutcome } from '#domain/dispute/conduct/referral/events.js';
import type { ReferralReason } from '#domain/rulebook/referral-reasons.js';
import type { Restoration } from '#domain/dispute/measures/guarantee/events.js';
import type { Earlier } from '#domain/dispute/intake/relisting/events.js';
import type { UndoingEnded } from '#domain/dispute/intake/renewal/events.js';
import type { MeasureGround } from '#domain/dispute/measures/measure/events.js';
import type { ObjectEnded } from '#domain/dispute/measures/preservation/events.js';
import type { BreachConsequence } from '#domain/dispute/talks/settlement/terms.js';
import type { PreservedPart, MeasureStrength } from '#domain/rulebook/expedited.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Pair } from '#domain/dispute/core/pair.js';
import type { ClosingReason } from '#domain/dispute/core/stage.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { CounterGround } from '#domain/rulebook/materials.js';
import type { Track } from '#domain/rulebook/track.js';
import type { Words } from '#messages/locale.js';
import type { GoodFaithFacts } from './good-faith-facts.js';
import type {
  DelegatedFacts,
  RightFacts,
  ProceedingFacts,
  GuaranteeFacts,
  PanelFacts,
  MediationFacts,
} from './part-facts.js';

/** To whom a document goes; what it may show depends on it. */
export type Addressee =
  | { readonly role: 'complainant'; readonly name: string }
  | { readonly role: 'respondent'; readonly respondentId: string; readonly name: string }
  | { readonly role: 'platform'; readonly platformId: string; readonly name: string }
  | { readonly role: 'authority'; readonly name: string };

/** `contact` is told to the platform, never to a respondent. */
export type ComplainantFacts = { readonly name: string; readonly contact?: string };
export type RespondentFacts = {
  readonly respondentId: string;
  readonly name: string;
  readonly roles: readonly RespondentRole[];
};

/** An item with its opened locator. */
export type ItemFacts = {
  readonly itemId: string;
  readonly kind: ItemKind;
  readonly title?: string;
  readonly url?: string;
  readonly externalId?: string;
  readonly detail?: string;
  readonly platform?: string;
};

/** A pair that the document is about, with what is to be said of it. */
export type PairFacts = Pair & {
  /** The law that governs it, from acceptance on. */
  readonly track?: Track;
  readonly ground?: MeasureGround;
  /** When what is told took effect for this pair: the end of its waiting period, the end of a proceeding. */
  readonly effectiveAt?: Instant;
  /** Why the platform refused a measure. */
  readonly reasonCode?: string;
  readonly reason?: string;
  /** What a panel decided of it, and what its platform makes of that. */
  readonly decided?: Remedy;
  readonly adoption?: Adoption;
  /** Whether the report of a proceeding came in time for this pair. */
  readonly reportedInTime?: boolean;
};

export type EvidenceFacts = {
  readonly description?: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly capturedAt?: Instant;
  /** Codes of the materials that it belongs to. */
  readonly materials?: readonly string[];
  /** A copy from which something was left out or covered. */
  readonly redacted?: true;
};
export type ClaimFacts = { readonly kind: (typeof CLAIM_KINDS)[number]; readonly text?: string };
export type DefectFacts = { readonly code: string; readonly note?: string };

export type CounterNoticeFacts = {
  readonly respondentId: string;
  readonly filedAt: Instant;
  readonly late: boolean;
  readonly grounds?: readonly CounterGround[];
  readonly statement?: string;
  readonly evidence: readonly EvidenceFacts[];
  readonly declaration: string;
};

export type HistoryKind =
  'filed' | 'notice-arrived' | 'measure-confirmed' | 'declared' | 'declaration-arrived' | 'lifted';

/**
 * What a document is made of: the dispute's state with the opened texts. The application may give the whole dispute;
 * `scopeOf` cuts it to what the addressee may see. `pairs` are the pairs of the service, or all of the dispute where
 * the service names none.
 */
export type DocumentFacts = {
  readonly reference: string;
  readonly number: string;
  readonly association: Words;
  readonly issuedAt: Instant;
  readonly filedAt: Instant;
  readonly rulebook: Rulebook;
  readonly addressee: Addressee;
  readonly complainant: ComplainantFacts;
  /** None where mediation alone was asked for. */
  readonly filedAs?: NonNullable<Dispute['filedAs']>;
  readonly right?: RightFacts;
  /** Codes of papers without which no measure is asked for before a decision. */
  readonly withoutMeasure?: readonly string[];
  readonly respondents: readonly RespondentFacts[];
  readonly items: readonly ItemFacts[];
  readonly pairs: readonly PairFacts[];
  readonly claims?: readonly ClaimFacts[];
  readonly statement?: string;
  readonly evidence?: readonly EvidenceFacts[];
  /** Version of the guarantee of truth that the complainant gave. */
  readonly declaration?: string;
  /** SHA-256 or HMAC of what was filed, as the receipt proves it. */
  readonly filedHash?: string;
  readonly defects?: readonly DefectFacts[];
  readonly cause?: ComplaintRejected['data']['cause'];
  /**
   * The deadline that the document tells, with its derivation; absent where it starts only with the document's arrival.
   */
  readonly deadline?: Deadline;
  readonly counterNotice?: CounterNoticeFacts;
  readonly proceeding?: ProceedingFacts;
  /** When a default took effect. */
  readonly effectiveAt?: Instant;
  readonly withdrawal?: { readonly at: Instant; readonly reason?: string };
  /** What was found of a promise that was said to be broken. */
  readonly breach?: { readonly found: boolean; readonly consequence?: BreachConsequence };
  /** Who ended a dispute without items, and whether something of it is settled. */
  readonly conclusion?: { readonly by: 'association' | 'complainant'; readonly settled: boolean };
  /** The words of the person whose act the document tells: a reason, a cause, a statement as it now reads. */
  readonly reason?: string;
  readonly delay?: { readonly cause?: string };
  /** Why what a platform did beside a measure is followed up no longer. */
  readonly undoing?: { readonly reason: UndoingEnded['data']['reason'] };
  /** How an earlier dispute ended for the same goods. */
  readonly earlier?: Omit<Earlier, 'disputeId'>;
  /** What came of comparing the goods with those of the earlier dispute. */
  readonly compared?: 'same' | 'different';
  /** What was done at once, and what became of it. */
  readonly urgent?: {
    readonly rung?: MeasureStrength;
    readonly outcome?: 'confirmed' | 'undone' | 'lapsed';
    readonly wrong?: boolean;
    readonly reason?: string;
  };
  readonly guarantee?: GuaranteeFacts;
  readonly restoration?: {
    readonly state: 'asked' | 'granted' | 'refused' | 'overdue';
    readonly wish?: Restoration;
    readonly reason?: string;
  };
  /** The settlement agreement of a mediation. */
  readonly agreement?: AgreementFacts;
  /** How far a panel of experts is that the document tells of. */
  readonly panel?: PanelFacts;
  /** What followed a decision that the document tells of. */
  readonly afterDecision?: AfterDecisionFacts;
  /** What a panel decided. */
  readonly decision?: DecisionFacts;
  /** How a platform handed the complaint over. */
  readonly delegated?: DelegatedFacts;
  /** How far a mediation is that the document tells of. */
  readonly mediation?: MediationFacts;
  readonly ended?: { readonly at: Instant; readonly reason: ObjectEnded['data']['reason'] };
  readonly preservation?: { readonly parts: readonly PreservedPart[] };
  /** What has happened to the pairs so far, in the reader's own order of time: for papers to a court. */
  readonly history?: readonly { readonly what: HistoryKind; readonly at: Instant }[];
  /** All declarations on these pairs. */
  readonly declarations?: readonly CounterNoticeFacts[];
  /** How the pairs ended. */
  readonly results?: readonly { readonly itemId: string; readonly reason: ClosingReason }[];
  /** How a dispute without pairs ended. */
  readonly closedAs?: ClosingReason;
  /** The authority that the matter went to, or came from, with its latest answer. */
  readonly referral?: {
    readonly kind: AuthorityKind;
    readonly name?: string;
    readonly number?: string;
    readonly at: Instant;
    readonly reason?: ReferralReason;
    readonly outcome?: ReferralOutcome;
    readonly text?: string;
  };
  /** A review of good faith that the document tells of: never its signals. */
  readonly review?: GoodFaithFacts;
  /** What was written down for the addressee. */
  readonly dictation?: {
    readonly of: 'complaint' | 'counter-notice';
    readonly source: DictationSource;
    readonly receivedAt: Instant;
    readonly version: number;
  };
  readonly courtOrder?: { readonly order: 'restore' | 'take-down'; readonly issuedAt: Instant; readonly text?: string };
};

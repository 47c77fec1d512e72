import type { Added } from './added.js';
import type { AcceptedFacts } from './accepted-facts.js';
import type { DecisionFacts } from './decision-facts.js';
import type { AfterDecisionFacts } from './after-decision-facts.js';
import type { AgreementFacts, ItemFate } from './agreement-facts.js';
import type { Deadline } from '#domain/calendar/derivation.js';
import type { LackingFacts } from './lacking-facts.js';
import type { StandingFacts } from './standing-facts.js';
import type { ComplaintRejected } from '#domain/dispute/intake/filing/events.js';
import type { Restoration } from '#domain/dispute/measures/guarantee/events.js';
import type { Earlier } from '#domain/dispute/intake/relisting/events.js';
import type { UndoingEnded } from '#domain/dispute/intake/renewal/events.js';
import type { ObjectBack, ObjectEnded } from '#domain/dispute/measures/preservation/events.js';
import type { BreachConsequence } from '#domain/dispute/talks/settlement/terms.js';
import type { PreservedPart, MeasureStrength } from '#domain/rulebook/expedited.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { ClosingReason } from '#domain/dispute/core/stage.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Words } from '#messages/locale.js';
import type { GoodFaithFacts } from './good-faith-facts.js';
import type {
  DelegatedFacts,
  RightFacts,
  ProceedingFacts,
  GuaranteeFacts,
  PanelFacts,
  MediationFacts,
  DictationFacts,
  ReferralFacts,
} from './part-facts.js';
import type { Addressee } from './addressee.js';
import type {
  ComplainantFacts,
  RespondentFacts,
  ItemFacts,
  EvidenceFacts,
  ClaimFacts,
  DefectFacts,
  CounterNoticeFacts,
} from './filed-facts.js';
import type { PairFacts, HistoryKind } from './pair-facts.js';

/**
 * What a document is made of: the dispute's state with the opened texts. The application may give the whole dispute;
 * `scopeOf` cuts it to what the addressee may see. `pairs` are the pairs of the service, or all of the dispute where
 * the service names none.
 */
export type DocumentFacts = StandingFacts &
  AcceptedFacts &
  LackingFacts & {
    readonly reference: string;
    /** Letterhead and addition of the day on which it was ordered. */
    readonly added?: Added;
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
     * The deadline that the document tells, with its derivation; absent where it starts only with the document's
     * arrival.
     */
    readonly deadline?: Deadline;
    readonly counterNotice?: CounterNoticeFacts;
    readonly proceeding?: ProceedingFacts;
    /** When a default took effect. */
    readonly effectiveAt?: Instant;
    readonly withdrawal?: { readonly at: Instant; readonly reason?: string };
    /** What two sides settled alone: what becomes of items, and what a breach leads to. */
    readonly agreed?: { readonly items: readonly ItemFate[]; readonly onBreach: BreachConsequence };
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
      readonly state: 'asked' | 'granted' | 'refused' | 'overdue' | 'taken-down' | 'left';
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
    readonly back?: { readonly at: Instant; readonly because: ObjectBack['data']['because'] };
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
    readonly referral?: ReferralFacts;
    /** A bad-faith review that the document tells of: never its signals. */
    readonly review?: GoodFaithFacts;
    /** What was written down for the addressee. */
    readonly dictation?: DictationFacts;
    readonly courtOrder?: {
      readonly order: 'restore' | 'take-down';
      readonly issuedAt: Instant;
      readonly text?: string;
    };
  };

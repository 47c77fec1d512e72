import type { ExcusedDelayReading } from '../calendar/excused-delay.js';
import type { ReferralReason } from './referral-reasons.js';
import type { CounterMaterial, CounterNoticeRules, Material } from './materials.js';
import type { RightKind } from './right-kinds.js';
import type { ClockAction, FirstHouseStep, FirstTimedStage, HouseStep, TimedStage } from './timed-stages.js';
import type { TrackRule } from './track.js';
import type { FileRules, FilesFollow } from './file-rules.js';
import type { GuaranteeRules, NegotiationRules, PreservationRules, SettlementRules, UrgentRules } from './expedited.js';
import type { ConfirmationRules } from './confirmation-rules.js';
import type { MediationRules } from './mediation-rules.js';
import type { GoodFaithRules } from './bad-faith-rules.js';
import type { AfterDecisionRules } from './after-decision-rules.js';
import type { DecisionRules } from './decision-rules.js';
import type { PanelRules } from './panel-rules.js';
import type { ReminderRules } from './reminder-rules.js';
import type { Confidence, Ruled } from './ruled.js';
import type { UrgingRules } from './urging-rules.js';
import type { LimitationRule } from './limitation-rule.js';
import type { Step } from './step.js';
import type { Language } from './language.js';

export type { Material } from './materials.js';
export type { RightKind } from './right-kinds.js';

export type { Confidence, Ruled } from './ruled.js';
export type { ClockAction, HouseStep, TimedStage } from './timed-stages.js';

export type TimedStep = Step & { readonly onExpiry: ClockAction };

/**
 * One way to read a clause that has several, and what speaks for it; `reading` of the rulebook is the one that is
 * followed.
 */
export type Reading = {
  readonly reading: ExcusedDelayReading;
  readonly source: string;
  readonly confidence: Confidence;
};

/** One procedure as versioned data. A released version never changes; a dispute pins id, version and hash. */
export type Rulebook = {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly sourceUrl: string;
  readonly asOf: string;
  readonly verifiedBy: string;
  /** Seconds that the clock waits after a deadline, so that an act which was in time is recorded first. */
  readonly settling: number;
  readonly rights: readonly RightKind[];
  readonly limits: { readonly items: number; readonly respondents: number; readonly pairs: number };
  readonly declaration: { readonly version: string };
  readonly materials: readonly Material[];
  /** What a counter-notice has to hold. */
  readonly counterMaterials?: readonly CounterMaterial[];
  /** What is asked of the platform for every pair once a complaint is accepted. */
  readonly measureOnAcceptance: 'block' | 'none';
  readonly steps: { readonly [S in TimedStage]?: TimedStep };
  readonly house: { readonly [S in HouseStep]?: Step };
  /** How long a suit may be waited for beyond the waiting period where the delay is excused (practice P7). */
  readonly excusedDelay?: Ruled & {
    readonly workingDays: number;
    readonly reading: ExcusedDelayReading;
    readonly readings?: readonly Reading[];
  };
  /** The legal tracks, the first that fits is a pair's own; absent: the E-Commerce Law for everything. */
  readonly tracks?: readonly TrackRule[];
  /** Urging to withdraw or to sue; a rulebook without it has no such act. */
  readonly urging?: UrgingRules;
  /** Reports on a kept proceeding that may be missed before the platform is told that its ground is unproven. */
  readonly missedStates?: number;
  /** What may be sent as a file. Without it the engine's own bounds hold. */
  readonly files?: FileRules;
  /** The language of the procedure, in which its texts govern. Without it Chinese. */
  readonly language?: Language;
  /** How long bytes may follow. Without it the engine's own time holds. */
  readonly filesFollow?: FilesFollow;
  /** Times of a counter-notice that lacks something. Without it the engine's own hold. */
  readonly counterNotices?: CounterNoticeRules;
  /** Which papers lie in the rights register once and for every complaint, by their codes. */
  readonly register?: Ruled & { readonly papers: readonly string[] };
  /** How long a draft that nobody changes is kept. */
  readonly drafts?: Ruled & { readonly keptDays: number; readonly most: number };
  /** The lanes and records that came after the first rulebook; a rulebook without one has none of it. */
  readonly urgent?: UrgentRules;
  readonly guarantees?: GuaranteeRules;
  readonly preservation?: PreservationRules;
  /** How mediation goes; a rulebook without it has none. */
  readonly mediation?: MediationRules;
  /** Judicial confirmation of what was agreed in mediation; a rulebook without it offers none. */
  readonly confirmation?: ConfirmationRules;
  /** How good and bad faith are reviewed; a rulebook without it has no reviews. */
  readonly goodFaith?: GoodFaithRules;
  /** How a panel of experts comes about and what it may give; a rulebook without it has none. */
  readonly panel?: PanelRules;
  /** How a panel comes to its decision; goes with the panel. */
  readonly decision?: DecisionRules;
  /** What may follow a panel's decision; goes with it. */
  readonly afterDecision?: AfterDecisionRules;
  /** The sides may negotiate in a room of their own; a rulebook without it has no such way. */
  readonly negotiation?: NegotiationRules;
  /** What holds of a settlement that does not say otherwise. */
  readonly settlement?: SettlementRules;
  /** A file for the platform's publication of notice, declaration and result, when a pair ends (E-Commerce Law 44). */
  readonly publication?: Ruled;
  /**
   * How much later the house's own response window may end by consent or order, all extensions together (practice P9).
   */
  readonly windowExtension?: WindowExtension;
  /**
   * Told in the receipt; a rulebook without it has receipts that speak of limitation in general words (practice P17).
   */
  readonly limitation?: LimitationRule;
  /**
   * Which matters a second person looks at before they leave for an authority. Without it nothing is handed over by
   * this rulebook (practice P17, P21).
   */
  readonly referrals?: Ruled & { readonly secondPerson: readonly ReferralReason[] };
  /**
   * What people of the association may write down for a party, from telephone, letter, chat or paper (practice P17).
   */
  readonly dictation?: DictationRules;
  /**
   * A document handed over to these is deemed to arrive at the end of the stage `deemed-arrival`; of other channels
   * arrival is proved.
   */
  readonly deemedChannels?: readonly ('post' | 'by-hand')[];
  /** When people are reminded of the end of a time; a rulebook without it reminds nobody. */
  readonly reminders?: ReminderRules;
};

/**
 * A rulebook of the notice procedure: it has all stages of that, and a waiting period beyond which a delay may be
 * excused.
 */
export type NoticeRulebook = Rulebook & {
  readonly steps: { readonly [S in FirstTimedStage]: TimedStep };
  readonly house: { readonly [S in FirstHouseStep]: Step };
  readonly excusedDelay: NonNullable<Rulebook['excusedDelay']>;
};

/** How far back an arrival may lie that a person writes down for a party. */
export type DictationRules = Ruled & { readonly mostDays: number };

export type WindowExtension = Ruled & { readonly mostWorkingDays: number };

export type RulebookPin = { readonly id: string; readonly version: string; readonly hash: string };

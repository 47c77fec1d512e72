import type { Period } from '../calendar/period.js';
import type { Ruled } from './ruled.js';

/**
 * Three different legal things; an award is never a panel's own: it comes from a registered commission (practice P19,
 * P30).
 */
export const LEGAL_KINDS = ['advisory-opinion', 'contractual-decision', 'arbitral-award'] as const;
export type LegalKind = (typeof LEGAL_KINDS)[number];

/** How the experts of a panel are found. */
export const PANEL_MODES = ['draw', 'strike-and-rank', 'nomination', 'appointment'] as const;
export type PanelMode = (typeof PANEL_MODES)[number];

/** What has to have happened before a panel can be asked for. */
export const PANEL_ENTRIES = ['mediation-failed', 'defaulted', 'waiting-period-over', 'delegated', 'review'] as const;
export type PanelEntry = (typeof PANEL_ENTRIES)[number];

/** Why somebody cannot sit, as the public may know it. */
export const EXCLUSIONS = [
  'mediator-of-the-dispute',
  'handled-the-dispute',
  'party-itself',
  'kin',
  'same-organisation',
  'shareholding',
  'representative',
  'agency',
  'client',
  'competitor',
  'earlier-case',
  'first-decision',
  'right-type',
  'language',
  'not-trained',
  'not-available',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];
/**
 * Those of which a rulebook says whether the parties may waive them and how far back they reach; the others are facts
 * without a choice.
 */
export type ConflictClass = Exclude<Exclusion, 'right-type' | 'language' | 'not-trained' | 'not-available'>;
export type ConflictRule = Ruled & {
  readonly waivable: boolean;
  /** Years after which what has ended ties nobody any more; without it, never. */
  readonly years?: number;
};

/**
 * How a panel of experts comes about by a rulebook; its times are steps as all others. A rulebook without it has no
 * panel.
 */
export type PanelRules = Ruled & {
  readonly entries: readonly PanelEntry[];
  /** Odd numbers; the first is the usual one. */
  readonly sizes: readonly number[];
  readonly reviewSize: number;
  /** The first is the usual one. */
  readonly modes: readonly PanelMode[];
  readonly legalKinds: readonly LegalKind[];
  /** Experts drawn or ranked beyond the seats, who are asked when one of these falls away. */
  readonly reserve: number;
  /** Names on a list that is sent to be struck and ranked, and how many each party may strike. */
  readonly list: Ruled & { readonly length: number; readonly strikes: number };
  /**
   * The public value that is mixed into a draw to which no side contributed; where nobody enters it in time the draw is
   * marked.
   */
  readonly publicValue: Ruled & { readonly name: { readonly 'zh-CN': string; readonly en: string } };
  /** Who sits was trained for so many hours, and not longer ago than this. Without it nobody asks. */
  readonly training?: Ruled & { readonly hours: number; readonly months: number };
  readonly conflicts: { readonly [C in ConflictClass]: ConflictRule };
  /** From when its names are known, or from when a party learned of the tie later. */
  readonly challenge: Ruled & { readonly within: Period };
  /** Challenges of one party found frivolous after which it may bring none in this panel. */
  readonly frivolousChallenges: number;
};

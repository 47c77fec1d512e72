import type { ItemKind, RespondentPosition } from './item-kinds.js';
import type { RightKind } from './right-kinds.js';
import type { Confidence } from './ruled.js';
import type { Step } from './step.js';
import type { WorkKind } from './right-kinds.js';

/** The law that governs a pair's clock (practice P2). One dispute may hold several. */
export const TRACKS = ['ecl', 'civil-code', 'inforeg'] as const;
export type Track = (typeof TRACKS)[number];

/** Why it does. */
export type TrackGround = 'trades-on-platform' | 'no-operator-on-platform' | 'work-on-network' | 'sign-in-competition';

/** Where in the law each step of the notice stands, as clauses that the catalogues can name. */
export type TrackClauses = {
  /** What the notice is given under, and what it has to hold. */
  readonly notice: string;
  /** What the platform then has to do. */
  readonly measures: string;
  readonly counterNotice: string;
  /** What follows when the counter-notice has been forwarded. */
  readonly afterCounterNotice: string;
  /** What a platform makes public, where the law says so; see `publicationClauseOf`. */
  readonly publication?: string;
};

/** One track as data: for which pairs it is, what it is called by, and what a counter-notice does on it. */
export type TrackRule = {
  readonly track: Track;
  readonly ground: TrackGround;
  readonly source: string;
  readonly confidence: Confidence;
  /** Every list that is there has to hold the pair's own; a track without any is for all that no other takes. */
  readonly for: {
    readonly rights?: readonly RightKind[];
    readonly items?: readonly ItemKind[];
    readonly positions?: readonly RespondentPosition[];
    /** Kinds of works to which it does not reach. */
    readonly notWorks?: readonly WorkKind[];
  };
  /** Rights for which it is, too, whatever item and position, on a ground of their own. */
  readonly alsoFor?: {
    readonly rights: readonly RightKind[];
    readonly ground: TrackGround;
    readonly source: string;
    readonly confidence: Confidence;
  };
  readonly clauses: TrackClauses;
  /**
   * `wait`: the measure stays for the waiting period. `restore`: it is lifted at once and the complainant may not
   * notify again.
   */
  readonly onCounterNotice: 'wait' | 'restore';
  /** Where it differs from the rulebook's own step. */
  readonly waitingPeriod?: Step;
};

import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence, FiledMaterial } from '../../core/evidence.js';
import type { NoMeasure } from '../filing/events.js';
import type { Pair } from '../../core/pair.js';
import type { RegisterRead } from '../../core/register-read.js';
import type { PairSubject } from '../../core/subject.js';
import type { WindowOfPairs } from '../../core/window.js';

/**
 * The complainant asks with new facts for what was lifted to be taken down again, in the same dispute; a person looks
 * first (practice P40).
 */
export type RaisedAgain = Event<
  'RaisedAgain',
  {
    readonly roundId: string;
    readonly pairs: readonly PairSubject[];
    readonly statementContentId: string;
    readonly evidence: readonly Evidence[];
    /** Papers that come with it, beside those of the complaint. */
    readonly materials?: readonly FiledMaterial[];
    readonly declaration: string;
    readonly filedAt: Instant;
    readonly checkDue: Deadline;
  }
>;

/** A second round begins for these pairs: they are noticed and answered anew. */
export type RoundAdmitted = Event<
  'RoundAdmitted',
  {
    readonly roundId: string;
    readonly pairs: readonly PairSubject[];
    /** Codes of papers without which no measure is asked for before a decision. */
    readonly withoutMeasure?: readonly string[];
    /** Pairs on which no measure is asked for, and why. */
    readonly noMeasure?: readonly NoMeasure[];
    /** Files that had been named and whose bytes had not come: nothing rests on them. */
    readonly withoutFiles?: readonly string[];
    /** The right of the register as it was read then. */
    readonly register?: RegisterRead;
    /** In which they are to be answered; in those of before where none are named. */
    readonly windows?: readonly WindowOfPairs[];
  }
>;

/** Nothing new was shown; what was lifted stays so. */
export type RoundRefused = Event<
  'RoundRefused',
  { readonly roundId: string; readonly pairs: readonly PairSubject[]; readonly reasonContentId: string }
>;

export const SIDE_EFFECTS = ['demotion', 'penalty-points', 'deposit-held', 'label', 'other'] as const;
export type SideEffectKind = (typeof SIDE_EFFECTS)[number];
type OfPair = Pick<Pair, 'respondentId' | 'itemId'>;

/** What the platform did to the respondent beside the measure, because of it; to be undone with it (practice P40). */
export type SideEffectListed = Event<
  'SideEffectListed',
  OfPair & {
    readonly sideEffectId: string;
    readonly kind: SideEffectKind;
    readonly detailsContentId?: string;
    /** A person entered it for a platform without an interface. */ readonly byHand?: true;
  }
>;

/** The measure is lifted: the platform is asked to undo what it did beside it, and a person follows that up. */
export type UndoingAsked = Event<
  'UndoingAsked',
  OfPair & { readonly platformId: string; readonly sideEffectIds: readonly string[]; readonly chaseDue: Deadline }
>;

/** The platform undid it. `undoneAt` is its own date. */
export type SideEffectUndone = Event<
  'SideEffectUndone',
  OfPair & {
    readonly sideEffectId: string;
    readonly platformId: string;
    readonly undoneAt?: Instant;
    readonly byHand?: true;
  }
>;

/** The respondent tells of something that still stands against it though the measure was lifted. */
export type SideEffectTold = Event<
  'SideEffectTold',
  OfPair & {
    readonly sideEffectId: string;
    readonly kind: SideEffectKind;
    readonly statementContentId: string;
    readonly evidence: readonly Evidence[];
    readonly toldAt: Instant;
  }
>;

/** Why nobody follows the undoing up any more. */
export const UNDOING_ENDS = ['never-was', 'another-ground', 'platform-declines'] as const;

/** A person lets it go; what the platform did stays its own answer. */
export type UndoingEnded = Event<
  'UndoingEnded',
  OfPair & {
    readonly platformId: string;
    readonly sideEffectIds: readonly string[];
    readonly reason: (typeof UNDOING_ENDS)[number];
    readonly noteContentId: string;
  }
>;

export type RoundEvent =
  | RaisedAgain
  | RoundAdmitted
  | RoundRefused
  | SideEffectListed
  | UndoingAsked
  | SideEffectUndone
  | SideEffectTold
  | UndoingEnded;

export type Round = Pick<RaisedAgain['data'], 'pairs' | 'filedAt' | 'evidence' | 'materials'> & {
  readonly outcome?: 'admitted' | 'refused';
};
export type SideEffect = OfPair & {
  readonly platformId: string;
  readonly kind: SideEffectKind;
  readonly undone: boolean;
  /** A person follows it up no longer. */
  readonly letGo?: true;
  /** What the platform wrote beside it, or the respondent who told of it. */
  readonly detailsContentId?: string;
  readonly statementContentId?: string;
};

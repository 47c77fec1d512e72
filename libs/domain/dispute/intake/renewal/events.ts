import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { Pair } from '../../core/pair.js';
import type { RegisterRead } from '../../core/register-read.js';
import type { PairSubject } from '../../core/subject.js';

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
    /** The right of the register as it was read then. */
    readonly register?: RegisterRead;
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

export type Round = Pick<RaisedAgain['data'], 'pairs' | 'filedAt' | 'evidence'> & {
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

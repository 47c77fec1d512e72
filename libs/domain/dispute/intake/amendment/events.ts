import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { RightCodes } from '../../../rulebook/right-kinds.js';
import type { ComplaintAccepted, NoMeasure } from '../filing/events.js';
import type { RightReliedOn } from '../../core/right-relied-on.js';
import type { Respondent } from '../../core/respondent.js';
import type { Item } from '../../core/item.js';
import type { Defect, Evidence, FiledMaterial } from '../../core/evidence.js';
import type { RegisterRead } from '../../core/register-read.js';
import type { PairSubject } from '../../core/subject.js';
import type { WindowOfPairs } from '../../core/window.js';

/** Words put right about an item that stays the same item. */
export type Correction = { readonly itemId: string; readonly locatorContentId: string };

/**
 * The complainant changed its complaint. Before acceptance that is free. After it, what matters to others (new pairs, a
 * new right or ground for pairs that nobody has answered yet) waits for a person's check, by `checkDue`; the rest
 * stands at once.
 */
export type ComplaintAmended = Event<
  'ComplaintAmended',
  {
    readonly amendmentId: string;
    readonly amendedAt: Instant;
    readonly items: readonly Item[];
    /** All pairs that the amendment adds, those of respondents who joined among them. */
    readonly pairs: readonly PairSubject[];
    readonly corrections: readonly Correction[];
    readonly right?: RightReliedOn;
    readonly groundContentId?: string;
    /** Pairs that the new right or ground is relied on for as well. */
    readonly renews: readonly PairSubject[];
    readonly statementContentId?: string;
    /** What is new since an earlier dispute about the same right and goods ended (practice P11). */
    readonly newFactsContentId?: string;
    readonly reasonContentId?: string;
    readonly materials: readonly FiledMaterial[];
    readonly evidence: readonly Evidence[];
    readonly checkDue?: Deadline;
  }
>;

/** A respondent was found later; `itemIds` are items that were complained of before. */
export type RespondentJoined = Event<
  'RespondentJoined',
  {
    readonly amendmentId: string;
    readonly respondent: Respondent;
    readonly itemIds: readonly string[];
    readonly joinedAt: Instant;
  }
>;

/**
 * The amendment goes on: its pairs are noticed, each in a response window that runs from its own notice. No other
 * pair's clock moves.
 */
export type AmendmentAccepted = Event<
  'AmendmentAccepted',
  {
    readonly amendmentId: string;
    readonly tracks: ComplaintAccepted['data']['tracks'];
    readonly windows: readonly WindowOfPairs[];
    /** Codes of the papers without which no measure is asked for before a decision. */
    readonly withoutMeasure?: readonly string[];
    /** New pairs on which no measure is asked for, and why. */
    readonly noMeasure?: readonly NoMeasure[];
    /** Files that had been named and whose bytes had not come: nothing rests on them. */
    readonly withoutFiles?: readonly string[];
    /** The right of the register as it was read then. */
    readonly register?: RegisterRead;
  }
>;

/** The amendment does not go on; what was complained of before is untouched. */
export type AmendmentRefused = Event<
  'AmendmentRefused',
  { readonly amendmentId: string; readonly pairs: readonly PairSubject[]; readonly reasons: readonly Defect[] }
>;

export type AmendmentEvent = ComplaintAmended | RespondentJoined | AmendmentAccepted | AmendmentRefused;

/** An amendment that waits for its check. */
export type Amendment = {
  readonly pairs: readonly PairSubject[];
  readonly renews: readonly PairSubject[];
  readonly right?: RightCodes;
  /** Of the register, where the right is there. */
  readonly rightId?: string;
};

import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Finding, ReviewCondition, ReviewSide } from '../../../rulebook/bad-faith-rules.js';
import type { SignalCode, SignalFact } from '../../../signal/signal.js';
import type { Evidence } from '../../core/evidence.js';
import type { HoldingsSwept } from './sweep-events.js';
import type { PairSubject } from '../../core/subject.js';
import type { AppealEvent } from './appeal-events.js';
import type { Sitting, Consequence } from './finding-parts.js';

/** A signal as staff saw it when they opened the review: its code and the recorded facts that it rests on. */
export type SignalReliedOn = { readonly code: SignalCode; readonly facts: readonly SignalFact[] };

/**
 * A party asks the association to review the good faith of the other side. Whether money was asked for a withdrawal is
 * a plain question (procedures.md 4.3, M10).
 */
export type FaithReviewRequested = Event<
  'FaithReviewRequested',
  {
    readonly reviewId: string;
    readonly byId: string;
    readonly aboutId: string;
    readonly side: ReviewSide;
    readonly moneyAsked: boolean;
    readonly statementContentId: string;
    readonly evidence: readonly Evidence[];
    readonly decideDue: Deadline;
  }
>;

/** The published conditions of a review are not met; the request goes no further. */
export type FaithReviewDeclined = Event<
  'FaithReviewDeclined',
  { readonly reviewId: string; readonly condition: ReviewCondition; readonly reasonContentId: string }
>;

/**
 * People review whether a complaint, or a declaration, was made in good faith. The signals relied on stay as they then
 * were; they decide nothing.
 */
export type FaithReviewOpened = Event<
  'FaithReviewOpened',
  {
    readonly reviewId: string;
    readonly aboutId: string;
    readonly side: ReviewSide;
    readonly signals: readonly SignalReliedOn[];
    /** Position of the log up to which the signals were computed. */
    readonly position: number;
    /** Other disputes of the same party that the review covers, too. */
    readonly disputeIds: readonly string[];
    readonly officer: Sitting;
    readonly groundContentId: string;
    readonly warnDue: Deadline;
  }
>;

/** The party is told in writing what is held against it and what may follow, and until when it can reply. */
export type FaithReviewWarned = Event<
  'FaithReviewWarned',
  {
    readonly reviewId: string;
    readonly aboutId: string;
    readonly officer: Sitting;
    readonly warningContentId: string;
    readonly replyDue: Deadline;
  }
>;

/** The party replied. People find next. */
export type FaithReviewReplied = Event<
  'FaithReviewReplied',
  {
    readonly reviewId: string;
    readonly byId: string;
    readonly statementContentId: string;
    readonly evidence: readonly Evidence[];
    readonly findDue: Deadline;
  }
>;

/** No reply came in time. It decides nothing (practice P42); people find from what there is. */
export type FaithReplyLapsed = Event<
  'FaithReplyLapsed',
  { readonly reviewId: string; readonly effectiveAt: Instant; readonly findDue: Deadline }
>;

/**
 * What is found, in words and by the exhibits that it rests on; `forged` are SHA-256 of files that are found to be
 * forged.
 */
export type FoundSoFar = {
  readonly reviewId: string;
  readonly finding: Finding;
  readonly reasonsContentId: string;
  readonly evidenceIds: readonly string[];
  readonly forged: readonly string[];
  readonly consequence?: Consequence;
};

/** One person found bad faith, or wants a consequence; a second has to agree before anything follows. */
export type FaithFindingProposed = Event<
  'FaithFindingProposed',
  FoundSoFar & { readonly proposer: Sitting; readonly secondDue: Deadline }
>;

/** The second person did not agree; the finding is made anew. */
export type FaithFindingReturned = Event<
  'FaithFindingReturned',
  { readonly reviewId: string; readonly second: Sitting; readonly reasonContentId: string; readonly findDue: Deadline }
>;

/**
 * People found, with reasons. `pairs` are those whose measures have lost their ground. It can be appealed until
 * `appealDue`; only then is it final.
 */
export type FaithFound = Event<
  'FaithFound',
  FoundSoFar & {
    readonly aboutId: string;
    readonly side: ReviewSide;
    readonly finders: readonly Sitting[];
    readonly disputeIds: readonly string[];
    readonly pairs: readonly PairSubject[];
    /** Those that a court's order keeps down: what stood before it does not stand again when it ends. */
    readonly underOrder?: readonly PairSubject[];
    readonly foundAt: Instant;
    readonly appealDue: Deadline;
    /** Of malice: by when what the party holds elsewhere has come before a person. */
    readonly sweepDue?: Deadline;
  }
>;

/** Nobody can change the finding any more; a rating counts it from here. `finding` is what it is after an appeal. */
export type FaithFindingBecameFinal = Event<
  'FaithFindingBecameFinal',
  {
    readonly reviewId: string;
    readonly aboutId: string;
    readonly side: ReviewSide;
    readonly finding: Finding;
    readonly consequence?: Consequence;
    readonly disputeIds: readonly string[];
    readonly effectiveAt: Instant;
  }
>;

export type GoodFaithEvent =
  | FaithReviewRequested
  | FaithReviewDeclined
  | FaithReviewOpened
  | FaithReviewWarned
  | FaithReviewReplied
  | FaithReplyLapsed
  | FaithFindingProposed
  | FaithFindingReturned
  | FaithFound
  | FaithFindingBecameFinal
  | HoldingsSwept
  | AppealEvent;

import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Finding, ReviewSide } from '../../../rulebook/bad-faith-rules.js';
import type { Evidence } from '../../core/evidence.js';
import type { PairSubject } from '../../core/subject.js';
import type { Consequence, Sitting } from './finding-parts.js';

/** The party asks that other people look at the finding. What follows from it stands until they have decided. */
export type FaithFindingAppealed = Event<
  'FaithFindingAppealed',
  {
    readonly reviewId: string;
    readonly byId: string;
    readonly groundContentId: string;
    readonly evidence: readonly Evidence[];
    readonly assignDue: Deadline;
  }
>;

/** Somebody decides the appeal who touched nothing of the first decision, and works for none of those who did. */
export type FaithAppealAssigned = Event<
  'FaithAppealAssigned',
  { readonly reviewId: string; readonly decider: Sitting; readonly decideDue: Deadline }
>;

export const APPEAL_OUTCOMES = ['upheld', 'varied', 'reversed'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/**
 * The appeal is decided with reasons: the finding stays, is a milder one, or is taken away, and with it what followed.
 */
export type FaithAppealDecided = Event<
  'FaithAppealDecided',
  {
    readonly reviewId: string;
    readonly aboutId: string;
    readonly side: ReviewSide;
    readonly outcome: AppealOutcome;
    /** What is found now, and what follows from it now. */
    readonly finding: Finding;
    readonly consequence?: Consequence;
    readonly decider: Sitting;
    readonly reasonsContentId: string;
    readonly decidedAt: Instant;
    /**
     * The finding had lifted their measures, and the complaint is founded after all: they go on from where they were.
     * Absent where none do, and in what was recorded at first.
     */
    readonly pairs?: readonly PairSubject[];
  }
>;

export type AppealEvent = FaithFindingAppealed | FaithAppealAssigned | FaithAppealDecided;

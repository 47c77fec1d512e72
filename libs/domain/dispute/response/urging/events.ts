import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * A respondent urged the complainant in writing to take its complaint about these pairs back or to sue (催告); `due` is
 * counted from the sending.
 */
export type RightHolderUrged = Event<
  'RightHolderUrged',
  {
    readonly urgingId: string;
    readonly respondentId: string;
    readonly pairs: readonly PairSubject[];
    readonly sentAt: Instant;
    readonly wordsContentId?: string;
    readonly due: Deadline;
  }
>;

/** The writing reached the complainant, and the time from there ends before the one from its sending. */
export type UrgingReceived = Event<
  'UrgingReceived',
  { readonly urgingId: string; readonly receivedAt: Instant; readonly due: Deadline }
>;

/** Of all that the urging named the complainant has taken its complaint back or brought a suit. */
export type UrgingAnswered = Event<
  'UrgingAnswered',
  { readonly urgingId: string; readonly pairs: readonly PairSubject[] }
>;

/** The time is over, and as far as is known here the complainant did neither about these pairs. No measure moves by it. */
export type UrgingUnanswered = Event<
  'UrgingUnanswered',
  { readonly urgingId: string; readonly pairs: readonly PairSubject[]; readonly effectiveAt: Instant }
>;

export type UrgingEvent = RightHolderUrged | UrgingReceived | UrgingAnswered | UrgingUnanswered;

export type Urging = Pick<RightHolderUrged['data'], 'respondentId' | 'pairs' | 'sentAt'>;

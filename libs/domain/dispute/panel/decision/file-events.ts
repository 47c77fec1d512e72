import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { PairSubject } from '../../core/subject.js';
import type { Issue } from './issues.js';

/** A constituted panel gets its file and reads it; its time has not begun. `reviewOf`: it reviews that decision. */
export type PanelFileOpened = Event<
  'PanelFileOpened',
  {
    readonly decisionId: string;
    readonly panelId: string;
    readonly pairs: readonly PairSubject[];
    readonly reviewOf?: string;
    readonly openedAt: Instant;
    readonly readDue: Deadline;
  }
>;

/**
 * A panelist finds the file unclear and asks, before any time runs (practice P32); the association completes it by the
 * day.
 */
export type PanelFileReturned = Event<
  'PanelFileReturned',
  {
    readonly decisionId: string;
    readonly panelistId: string;
    readonly questionsContentId: string;
    readonly completeDue: Deadline;
  }
>;

/** The association answered the questions and gave the file back. */
export type PanelFileCompleted = Event<
  'PanelFileCompleted',
  {
    readonly decisionId: string;
    readonly answerContentId: string;
    readonly evidence: readonly Evidence[];
    readonly readDue: Deadline;
  }
>;

/**
 * A round: these parties may file until then, to the panel's questions if it has any. With the first round the panel's
 * time begins.
 */
export type SubmissionsOpened = Event<
  'SubmissionsOpened',
  {
    readonly decisionId: string;
    readonly round: number;
    readonly partyIds: readonly string[];
    readonly questionsContentId?: string;
    readonly openedAt: Instant;
    readonly due: Deadline;
    readonly decisionDue: Deadline;
  }
>;

/** A party says what it has to say in this round. The confidential part is for the panel. */
export type SubmissionMade = Event<
  'SubmissionMade',
  {
    readonly decisionId: string;
    readonly submissionId: string;
    readonly round: number;
    readonly partyId: string;
    readonly textContentId: string;
    readonly confidentialContentId?: string;
    readonly evidence: readonly Evidence[];
    readonly madeAt: Instant;
  }
>;

/** All have filed, or the round's time is over. */
export type SubmissionsClosed = Event<
  'SubmissionsClosed',
  {
    readonly decisionId: string;
    readonly round: number;
    readonly by: 'all-filed' | 'time';
    readonly effectiveAt: Instant;
  }
>;

/** The panel says which questions it will answer. */
export type IssuesListed = Event<'IssuesListed', { readonly decisionId: string; readonly issues: readonly Issue[] }>;

/** The panel will rely on what one side filed in confidence: the others get its substance (practice P15). */
export type ConfidentialSummarised = Event<
  'ConfidentialSummarised',
  {
    readonly decisionId: string;
    /** The counter-notice or submission whose confidential part it is. */
    readonly aboutId: string;
    readonly partyId: string;
    readonly summaryContentId: string;
  }
>;

/**
 * Somebody got in touch with a panelist, or the other way round, outside the file (practice P31); a person looks into
 * it.
 */
export type PanelContactReported = Event<
  'PanelContactReported',
  {
    readonly decisionId: string;
    readonly contactId: string;
    readonly reporterId: string;
    readonly panelistId?: string;
    readonly noteContentId?: string;
    readonly reportedAt: Instant;
    readonly lookDue: Deadline;
  }
>;

/** What came of it. */
export type PanelContactAnswered = Event<
  'PanelContactAnswered',
  {
    readonly decisionId: string;
    readonly contactId: string;
    readonly answerContentId: string;
    readonly answeredBy: string;
  }
>;

export type PanelFileEvent =
  | PanelFileOpened
  | PanelFileReturned
  | PanelFileCompleted
  | SubmissionsOpened
  | SubmissionMade
  | SubmissionsClosed
  | IssuesListed
  | ConfidentialSummarised
  | PanelContactReported
  | PanelContactAnswered;

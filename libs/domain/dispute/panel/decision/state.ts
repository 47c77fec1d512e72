import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { PairSubject } from '../../core/subject.js';
import type { After } from './after-state.js';
import type { DecisionMade } from './events.js';
import type { EvidenceSupplemented } from '../../service/evidence/events.js';
import type { SubmissionMade } from './file-events.js';
import type { Issue } from './issues.js';

export type Submission = Omit<SubmissionMade['data'], 'decisionId' | 'submissionId' | 'evidence'>;

/** What a party added, and why. */
export type Supplement = Omit<EvidenceSupplemented['data'], 'decisionId' | 'supplementId' | 'evidence'> & {
  readonly evidenceIds: readonly string[];
};

/** Somebody got in touch with a panelist, as the fold knows it. */
export type Contact = {
  readonly reporterId: string;
  readonly panelistId?: string;
  readonly noteContentId?: string;
  readonly answerContentId?: string;
};

export type Summary = { readonly aboutId: string; readonly partyId: string; readonly summaryContentId: string };

/**
 * What a panel has before it and what it decided; what it awaits stands at the stage of its panel until the decision is
 * out.
 */
export type Decision = After & {
  readonly panelId: string;
  readonly pairs: readonly PairSubject[];
  readonly reviewOf?: string;
  readonly openedAt: Instant;
  /** The questions with which a panelist gave the file back, until the association answers them. */
  readonly unclear?: { readonly panelistId: string; readonly questionsContentId: string };
  /** Answers that completed the file. */
  readonly answers: readonly { readonly questionsContentId: string; readonly answerContentId: string }[];
  /** The newest round; none before the first. */
  readonly round?: {
    readonly number: number;
    readonly partyIds: readonly string[];
    readonly questionsContentId?: string;
    readonly due: Deadline;
    /** Since when nothing more belongs in it. */
    readonly closedAt?: Instant;
  };
  /** When the panel's time ends; from the first round on. */
  readonly decisionDue?: Deadline;
  readonly extended?: true;
  readonly submissions: Readonly<Record<string, Submission>>;
  /** Files that parties added beside their submissions. */
  readonly supplements?: Readonly<Record<string, Supplement>>;
  readonly issues: readonly Issue[];
  readonly summaries: readonly Summary[];
  readonly contacts: Readonly<Record<string, Contact>>;
  /** Where it deliberates; the newest room after a replacement. */
  readonly roomId?: string;
  readonly made?: Omit<DecisionMade['data'], 'decisionId' | 'panelId'>;
  /** A second person has sent it back once. */
  readonly returned?: { readonly reasonContentId: string };
  readonly issued?: { readonly at: Instant; readonly seconderId?: string; readonly reviewDue?: Deadline };
  readonly corrections: readonly {
    readonly textContentId: string;
    readonly correctedBy: string;
    readonly correctedAt: Instant;
  }[];
};

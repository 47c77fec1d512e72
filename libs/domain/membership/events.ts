import type { Deadline } from '../calendar/derivation.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { MemberKind } from '../rating/terms.js';
import type { FindingPublicity, MemberConsequence } from '../rule-making/member-rules.js';
import type { MembershipRole, RegisterShowing } from './terms.js';

/** A party or a platform asked to be a member, in these roles. Its id is that of its rating. */
export type MembershipApplied = Event<
  'MembershipApplied',
  {
    readonly memberId: string;
    readonly kind: MemberKind;
    readonly roles: readonly MembershipRole[];
    readonly applicantId: string;
    readonly appliedAt: Instant;
  }
>;

/** It accepted the member rules in force, by version and hash. */
export type MemberRulesAccepted = Event<
  'MemberRulesAccepted',
  { readonly version: string; readonly hash: string; readonly accepterId: string; readonly acceptedAt: Instant }
>;

type Letter = { readonly commitmentId: string; readonly role: MembershipRole };

/** It signed the commitment letter of a role: with its account, by the hash of the text it read, or on paper. */
export type CommitmentSigned = Event<
  'CommitmentSigned',
  Letter & {
    readonly template: string;
    readonly signedAt: Instant;
  } & (
      | {
          readonly way: 'electronic';
          readonly locale: 'zh-CN' | 'en';
          readonly textSha256: string;
          readonly signerId: string;
        }
      | {
          readonly way: 'paper';
          readonly paperSha256: string;
          readonly recorderId: string;
          readonly confirmerId: string;
        }
    )
>;

/** An officer has the signed paper, which lies among the member's papers; another looks at it before it counts. */
export type CommitmentPaperRecorded = Event<
  'CommitmentPaperRecorded',
  Letter & {
    readonly template: string;
    readonly paperSha256: string;
    readonly recorderId: string;
    readonly recordedAt: Instant;
  }
>;

/** People checked who it is and what it gave: it is a member until the end of a day. */
export type MembershipAdmitted = Event<
  'MembershipAdmitted',
  { readonly officerId: string; readonly until: LocalDate; readonly admittedAt: Instant }
>;
export type MembershipRefused = Event<
  'MembershipRefused',
  { readonly officerId: string; readonly reasonContentId: string; readonly refusedAt: Instant }
>;
export type MembershipRenewed = Event<
  'MembershipRenewed',
  { readonly renewerId: string; readonly until: LocalDate; readonly renewedAt: Instant }
>;
export type MembershipLeft = Event<'MembershipLeft', { readonly leaverId: string; readonly leftAt: Instant }>;

/** What others may be shown of it from now on; what is not named may not be shown. */
export type RegisterShowingsChanged = Event<
  'RegisterShowingsChanged',
  { readonly shows: readonly RegisterShowing[]; readonly changerId: string; readonly changedAt: Instant }
>;

/** An officer says that the member broke an article of the rules it accepted; it is heard before anything follows. */
export type MemberBreachAlleged = Event<
  'MemberBreachAlleged',
  {
    readonly allegationId: string;
    readonly article: string;
    readonly rulesVersion: string;
    readonly officerId: string;
    readonly allegationContentId: string;
    readonly statementDue: Deadline;
    readonly allegedAt: Instant;
  }
>;
export type MemberStatementMade = Event<
  'MemberStatementMade',
  {
    readonly allegationId: string;
    readonly statementContentId: string;
    readonly speakerId: string;
    readonly madeAt: Instant;
  }
>;

/** A second person found that it did, with what the accepted version names for that, or that it did not. */
export type MemberBreachDecided = Event<
  'MemberBreachDecided',
  {
    readonly allegationId: string;
    readonly found: boolean;
    readonly officerId: string;
    readonly reasonContentId: string;
    readonly consequence?: MemberConsequence;
    readonly publicity?: FindingPublicity;
    /** The last day of a suspension, and on which a finding is told. */
    readonly until?: LocalDate;
    readonly decidedAt: Instant;
  }
>;

export type MembershipEvent =
  | MembershipApplied
  | MemberRulesAccepted
  | CommitmentSigned
  | CommitmentPaperRecorded
  | MembershipAdmitted
  | MembershipRefused
  | MembershipRenewed
  | MembershipLeft
  | RegisterShowingsChanged
  | MemberBreachAlleged
  | MemberStatementMade
  | MemberBreachDecided;

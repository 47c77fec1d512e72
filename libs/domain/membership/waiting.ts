import type { Calendar } from '../calendar/calendar.js';
import { isOver, openUntil } from '../calendar/uncertain.js';
import type { Instant } from '../kernel/message.js';
import type { OfficeTask } from '../party/office-tasks.js';
import { confirmCommitmentPaper } from './officer-actions.js';
import { standingAt, type Membership } from './state.js';

/** What of a membership waits for somebody of the association, and for whom it does not. */
export type MembershipTask = {
  readonly kind: Extract<OfficeTask, 'answer-membership' | 'confirm-commitment' | 'decide-allegation'>;
  readonly aboutId: string;
  readonly barred: readonly string[];
  readonly since: Instant;
};

/**
 * An application once the letter of each role is signed, a letter on paper that a second person has not looked at, and
 * an allegation of which the member was heard, or can be heard no more.
 */
export const waitingForOffice = (one: Membership, at: Instant, calendar: Calendar): readonly MembershipTask[] => [
  ...applicationOf(one),
  ...papersOf(one, at),
  ...Object.values(one.allegations).flatMap(
    ({ allegationId, officerId, statement, statementDue, decision }): readonly MembershipTask[] => {
      const since =
        statement?.madeAt ?? (isOver(statementDue, at, calendar) ? openUntil(statementDue, calendar) : undefined);
      return decision || since === undefined
        ? []
        : [{ kind: 'decide-allegation', aboutId: allegationId, barred: [officerId], since }];
    },
  ),
];

const applicationOf = (one: Membership): readonly MembershipTask[] => {
  const { progress, memberId, applicantId, appliedAt, roles, letters } = one;
  if (progress !== 'applied' || memberId === undefined || appliedAt === undefined) return [];
  const signed = roles.flatMap((role) => letters[role]?.signedAt ?? []);
  if (signed.length < roles.length) return [];
  const since = [appliedAt, ...signed].toSorted().at(-1) ?? appliedAt;
  return [
    { kind: 'answer-membership', aboutId: memberId, barred: applicantId === undefined ? [] : [applicantId], since },
  ];
};

const papersOf = (one: Membership, at: Instant): readonly MembershipTask[] =>
  confirmCommitmentPaper.during.includes(standingAt(one, at))
    ? Object.values(one.papers).map(({ commitmentId, recorderId, recordedAt }) => ({
        ...{ kind: 'confirm-commitment', aboutId: commitmentId, barred: [recorderId], since: recordedAt },
      }))
    : [];

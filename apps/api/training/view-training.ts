import { findNames } from '#application/training/find-names.js';
import type { Owed } from '#application/training/due-courses.js';
import type { Learner } from '#application/training/training.js';
import { localDateAt, monthsAfter, type LocalDate } from '#domain/calendar/local-date.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { FRESH_MONTHS } from '#domain/training/due.js';
import { isSeen, type Assignment, type Training } from '#domain/training/state.js';
import { given } from '../dispute/given.js';
import type { CourseAssignmentView, DueCourseView } from './training.dto.js';

const stateOf = (one: Assignment, passedOn: LocalDate | undefined, today: LocalDate): string => {
  if (one.end) return 'ended';
  if (one.answer?.accepted === false) return 'declined';
  if (!isSeen(one)) return 'asked';
  if (passedOn !== undefined) return 'passed';
  return one.dueOn < today ? 'overdue' : 'agreed';
};

/** Its newest certificate that counts for it. */
const certificateOf = ({ certificates }: Training, { course, assignedAt }: Assignment) =>
  certificates
    .filter((one) => one.course === course)
    .findLast(({ certifiedAt }) => localDateAt(certifiedAt) >= monthsAfter(localDateAt(assignedAt), -FRESH_MONTHS));

type Row = { readonly learner: Learner; readonly one: Assignment };

/** Whether whoever asked knows the name: the association of everybody, a party of who agreed. */
const isNamed = (one: Assignment): boolean => one.partyId === undefined || isSeen(one);

/** Assignments, as whoever asked sees them: a party of somebody who has not agreed neither name nor progress. `isOwn`: as the learner does. */
export async function viewAssignments(
  tenant: TenantContext,
  rows: readonly Row[],
  { today, isOwn = false }: { readonly today: LocalDate; readonly isOwn?: boolean },
): Promise<CourseAssignmentView[]> {
  const accountIds = rows.filter(({ one }) => isNamed(one)).map(({ learner }) => learner.learnerId);
  const names = await findNames(tenant, { accountIds, partyIds: rows.flatMap(({ one }) => one.partyId ?? []) });
  return rows
    .toSorted((a, b) => (a.one.assignedAt < b.one.assignedAt ? 1 : -1))
    .map(({ learner: { learnerId, training }, one }) => {
      const isShown = isOwn || isSeen(one);
      const certificate = isShown ? certificateOf(training, one) : undefined;
      const passedOn = certificate && localDateAt(certificate.certifiedAt);
      return given({
        ...{ assignmentId: one.assignmentId, accountId: learnerId, course: one.course, dueOn: one.dueOn },
        ...{ partyId: one.partyId, passedOn, certificateId: certificate?.certificateId },
        ...{
          name: isOwn || isNamed(one) ? names.get(learnerId) : undefined,
          by: one.partyId && names.get(one.partyId),
        },
        state: stateOf(one, passedOn, today),
      }) as CourseAssignmentView;
    });
}

/** What is owed, each with the name of whoever owes it. */
export async function viewDue(
  tenant: TenantContext,
  owed: readonly Owed[],
  today: LocalDate,
): Promise<DueCourseView[]> {
  const accountIds = owed.flatMap(({ accountId }) => accountId ?? []);
  const names = await findNames(tenant, { accountIds, partyIds: owed.flatMap(({ memberId }) => memberId ?? []) });
  return owed.map(
    ({ course, ground, dueOn, passedOn, memberId, accountId }) =>
      given({
        ...{ course, ground, dueOn, passedOn, memberId, accountId },
        isOverdue: passedOn === undefined && dueOn < today,
        name: names.get(memberId ?? accountId ?? ''),
      }) as DueCourseView,
  );
}

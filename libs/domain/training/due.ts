import { daysAfter, localDateAt, monthsAfter, type LocalDate } from '../calendar/local-date.js';
import type { Term } from '../neutral/events.js';
import type { MembershipRole } from '../membership/terms.js';
import type { Instant } from '../kernel/message.js';
import type { TrainingDuty } from '../rule-making/member-rules.js';
import { COURSE_CODES, type Course, type CourseCode } from './course.js';
import { isOpen, type Certificate, type Training } from './state.js';

/** By what somebody has to pass a course: a party or the association asked, member rules, or a term on the roster. */
export const DUE_GROUNDS = ['assigned', 'member-rules', 'neutral-term'] as const;
export type DueGround = (typeof DUE_GROUNDS)[number];

export type DueCourse = {
  readonly course: CourseCode;
  readonly ground: DueGround;
  readonly dueOn: LocalDate;
  /** When it was passed, where that counts. */
  readonly passedOn?: LocalDate;
  readonly assignmentId?: string;
};

/** Passed so shortly before it was asked for, it need not be passed again. The guideline names no figure: it is the house’s. */
export const FRESH_MONTHS = 12;
/** So many days before the end of a term a neutral has its training, so that the next term can rest on it: the house’s figure. */
const BEFORE_TERM_ENDS = 30;
/** So many days before it is due somebody is reminded: the house’s figure. */
export const REMIND_DAYS = 14;

const passedSince = (
  certificates: readonly Certificate[],
  course: CourseCode,
  from: LocalDate,
): LocalDate | undefined =>
  certificates
    .filter((one) => one.course === course)
    .map(({ certifiedAt }) => localDateAt(certifiedAt))
    .filter((day) => day >= from)
    .toSorted()
    .at(-1);

const told = (due: Omit<DueCourse, 'passedOn'>, passedOn: LocalDate | undefined): DueCourse => ({
  ...due,
  ...(passedOn !== undefined && { passedOn }),
});

/** What somebody was asked to pass. */
export const dueByAssignment = ({ assignments, certificates }: Training): readonly DueCourse[] =>
  Object.values(assignments)
    .filter(isOpen)
    .map(({ assignmentId, course, dueOn, assignedAt }) =>
      told(
        { course, ground: 'assigned', dueOn, assignmentId },
        passedSince(certificates, course, monthsAfter(localDateAt(assignedAt), -FRESH_MONTHS)),
      ),
    );

/** What a member owes by the version of the rules that it accepted: somebody who acts for it passes, and again in time. */
export const dueByRules = (
  duties: readonly TrainingDuty[],
  { roles, acceptedAt }: { readonly roles: readonly MembershipRole[]; readonly acceptedAt: Instant },
  certificates: readonly Certificate[],
  today: LocalDate,
): readonly DueCourse[] =>
  duties
    .filter(({ roles: bound }) => bound.some((role) => roles.includes(role)))
    .map(({ course, withinDays, everyMonths }) => {
      const last = passedSince(certificates, course, '0001-01-01' as LocalDate);
      const again = last && monthsAfter(last, everyMonths);
      const first = daysAfter(localDateAt(acceptedAt), withinDays);
      if (again === undefined) return { course, ground: 'member-rules', dueOn: first };
      // an old certificate never makes the first one due earlier than the rules have it
      const dueOn = again > first ? again : first;
      return told({ course, ground: 'member-rules', dueOn }, again > today ? last : undefined);
    });

/** What a mediator or an expert owes within its term: each course that is written for them. */
export const dueByTerm = (
  { from, until }: Term,
  courses: readonly Course[],
  certificates: readonly Certificate[],
): readonly DueCourse[] =>
  courses
    .filter(({ audience }) => audience.includes('neutral'))
    .map(({ code }) =>
      told(
        { course: code, ground: 'neutral-term', dueOn: daysAfter(localDateAt(until), -BEFORE_TERM_ENDS) },
        passedSince(certificates, code, monthsAfter(localDateAt(from), -FRESH_MONTHS)),
      ),
    );

/**
 * Whether somebody is to be reminded of it today: near or past, and not passed. What a member passed before is due
 * again on its day, so that it is reminded of that day, too.
 */
export const isNear = ({ ground, dueOn, passedOn }: DueCourse, today: LocalDate): boolean =>
  (passedOn === undefined || ground === 'member-rules') && daysAfter(dueOn, -REMIND_DAYS) <= today;

/** By the day, and courses in the order in which they are taught. */
export const byDay = (a: DueCourse, b: DueCourse): number =>
  a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : COURSE_CODES.indexOf(a.course) - COURSE_CODES.indexOf(b.course);

import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { CourseCode } from './course.js';

/**
 * Somebody is asked to pass a course by a day: by a party, such as an agency of its hosts, or by the association. A
 * party sees how it goes only once the learner agrees.
 */
export type CourseAssigned = Event<
  'CourseAssigned',
  {
    readonly assignmentId: string;
    readonly learnerId: string;
    readonly course: CourseCode;
    readonly dueOn: LocalDate;
    readonly assignerId: string;
    /** For which party; without one for the association. */
    readonly partyId?: string;
    readonly assignedAt: Instant;
  }
>;

/** The learner agrees that the party sees whether and when it passed, or does not. */
export type CourseAssignmentAnswered = Event<
  'CourseAssignmentAnswered',
  { readonly assignmentId: string; readonly accepted: boolean; readonly answeredAt: Instant }
>;

/** Whoever asked for it asks no more, or the learner is not to be seen any more. */
export type CourseAssignmentEnded = Event<
  'CourseAssignmentEnded',
  { readonly assignmentId: string; readonly enderId: string; readonly endedAt: Instant }
>;

/** The questions of a version were answered, with so many right. Which answers were given is kept nowhere. */
export type CourseAttempted = Event<
  'CourseAttempted',
  {
    readonly attemptId: string;
    readonly learnerId: string;
    readonly course: CourseCode;
    readonly version: string;
    readonly hash: string;
    readonly right: number;
    readonly of: number;
    readonly passed: boolean;
    readonly attemptedAt: Instant;
  }
>;

/** It passed; `code` is that of the certificate, by which anybody who holds it confirms it. */
export type CourseCertified = Event<
  'CourseCertified',
  {
    readonly certificateId: string;
    readonly learnerId: string;
    readonly course: CourseCode;
    readonly version: string;
    readonly hash: string;
    readonly code: string;
    /** For which party the learner acted then, whose duty by the member rules it fulfils. */
    readonly partyId?: string;
    readonly certifiedAt: Instant;
  }
>;

export type TrainingEvent =
  CourseAssigned | CourseAssignmentAnswered | CourseAssignmentEnded | CourseAttempted | CourseCertified;

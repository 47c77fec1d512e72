import type { Command } from '../kernel/message.js';
import type { CourseAssigned, CourseAssignmentAnswered } from './events.js';

/** Ask an account to pass a course by a day. */
export type AssignCourse = Command<
  'AssignCourse',
  Pick<CourseAssigned['data'], 'assignmentId' | 'learnerId' | 'course' | 'dueOn'>
>;
/** Agree that whoever asked sees how it goes, or do not. */
export type AnswerCourseAssignment = Command<
  'AnswerCourseAssignment',
  Pick<CourseAssignmentAnswered['data'], 'assignmentId' | 'accepted'>
>;
/** Ask for it no more, or agree no longer. */
export type EndCourseAssignment = Command<'EndCourseAssignment', { readonly assignmentId: string }>;
/** Answer the questions of a course. */
export type TakeCourseTest = Command<
  'TakeCourseTest',
  {
    readonly attemptId: string;
    readonly certificateId: string;
    /** Drawn at random, so that nobody guesses it. */
    readonly code: string;
    readonly version: string;
    readonly answers: readonly number[];
  }
>;

export type TrainingCommand = AssignCourse | AnswerCourseAssignment | EndCourseAssignment | TakeCourseTest;

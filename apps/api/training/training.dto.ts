import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { COURSE_CODES, type CourseCode } from '#domain/training/course.js';
import { DUE_GROUNDS } from '#domain/training/due.js';
import { ASSIGNMENT_STATES_NAMED } from '#messages/training/words.js';
import { Choice, Whole } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id } from '../dispute/fields/id.js';
import { Parts } from '../dispute/fields/nested.js';
import { Name } from '../dispute/fields/text.js';
import { Flag } from '../dispute/fields/choice.js';

const some = { required: false };
const STATES = Object.keys(ASSIGNMENT_STATES_NAMED);

export class AssignCourseBody {
  @Id({ description: 'The account that is to learn; its person finds its number on the page of its own training' })
  accountId: string;

  @Choice(COURSE_CODES, { description: 'The course' })
  course: CourseCode;

  @Day({ description: 'The last day on which it is to be passed' })
  dueOn: LocalDate;
}

export class AnswerCourseAssignmentBody {
  @Flag({ description: 'Whether whoever asked may see if and when you passed' })
  accepted: boolean;
}

export class EndCourseAssignmentBody {
  @Id({ description: 'Whose it is; your own if not said', optional: true })
  accountId?: string;
}

export class CourseAnswerBody {
  @Whole({ description: 'Which of the options, counted from 0', least: 0, most: 9 })
  option: number;
}

export class TakeCourseTestBody {
  @Choice(COURSE_CODES, { description: 'The course' })
  course: CourseCode;

  @Name({ description: 'The version that you read', example: '2026-12', most: 20 })
  version: string;

  @Parts(() => CourseAnswerBody, { description: 'An answer to each question, in their order', least: 1, most: 20 })
  answers: CourseAnswerBody[];
}

export class TrainingChanged {
  @ApiProperty({ format: 'uuid', description: 'Whose training it is' })
  accountId: string;

  @ApiProperty({ ...some, format: 'uuid' })
  assignmentId?: string;

  @ApiProperty({ ...some, description: 'Of a test: how many answers were right' })
  right?: number;

  @ApiProperty({ ...some, description: 'Of how many' })
  of?: number;

  @ApiProperty({ ...some })
  passed?: boolean;

  @ApiProperty({ ...some, format: 'uuid' })
  certificateId?: string;

  @ApiProperty({ type: [String], example: ['CourseAttempted', 'CourseCertified'] })
  events: string[];
}

export class TrainingWords {
  @ApiProperty()
  'zh-CN': string;

  @ApiProperty()
  en: string;
}

export class CourseSectionView {
  @ApiProperty({ type: TrainingWords })
  heading: TrainingWords;

  @ApiProperty({ type: TrainingWords })
  text: TrainingWords;

  @ApiProperty({ type: [String], description: 'Clauses of the guideline' })
  clauses: string[];
}

export class CourseQuestionView {
  @ApiProperty({ type: TrainingWords })
  ask: TrainingWords;

  @ApiProperty({ type: [TrainingWords] })
  options: TrainingWords[];

  @ApiProperty({ description: 'Where in the guideline the answer is read' })
  clause: string;
}

export class CourseView {
  @ApiProperty({ enum: COURSE_CODES })
  code: CourseCode;

  @ApiProperty({ example: '2026-12' })
  version: string;

  @ApiProperty({ description: 'SHA-256 of its text and questions, as certificates name it' })
  hash: string;

  @ApiProperty({ type: TrainingWords })
  name: TrainingWords;

  @ApiProperty({ type: TrainingWords })
  lead: TrainingWords;

  @ApiProperty({ type: [String], description: 'For whom it is written' })
  audience: string[];

  @ApiProperty({ description: 'How long it takes to read, about' })
  minutes: number;

  @ApiProperty({ type: [CourseSectionView] })
  sections: CourseSectionView[];

  @ApiProperty({ type: [CourseQuestionView], description: 'Without their answers' })
  questions: CourseQuestionView[];

  @ApiProperty({ description: 'So many right answers pass' })
  passMark: number;

  @ApiProperty({ description: 'So many tries within a day' })
  mostAttempts: number;
}

export class CourseList {
  @ApiProperty({ type: [CourseView] })
  items: CourseView[];
}

export class DueCourseView {
  @ApiProperty({ enum: COURSE_CODES })
  course: CourseCode;

  @ApiProperty({ enum: DUE_GROUNDS })
  ground: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ ...some, format: 'date', description: 'When it was passed, where that counts' })
  passedOn?: string;

  @ApiProperty({ description: 'Whether its day is past and it is not passed' })
  isOverdue: boolean;

  @ApiProperty({ ...some, format: 'uuid', description: 'The member that owes it' })
  memberId?: string;

  @ApiProperty({ ...some, format: 'uuid', description: 'The person that owes it' })
  accountId?: string;

  @ApiProperty({ ...some, description: 'What the member or the person is called' })
  name?: string;
}

export class DueCourseList {
  @ApiProperty({ type: [DueCourseView], description: 'By the day' })
  items: DueCourseView[];
}

export class CourseAssignmentView {
  @ApiProperty({ format: 'uuid' })
  assignmentId: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ ...some, description: 'The person’s name; to a party once the person agreed' })
  name?: string;

  @ApiProperty({ ...some, format: 'uuid', description: 'The party that asked; without one the association' })
  partyId?: string;

  @ApiProperty({ ...some, description: 'What that party is called' })
  by?: string;

  @ApiProperty({ enum: COURSE_CODES })
  course: CourseCode;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ enum: STATES })
  state: string;

  @ApiProperty({ ...some, format: 'date' })
  passedOn?: string;

  @ApiProperty({ ...some, format: 'uuid' })
  certificateId?: string;
}

export class CourseAssignmentList {
  @ApiProperty({ type: [CourseAssignmentView], description: 'The newest first, of at most 1,000 people' })
  items: CourseAssignmentView[];
}

export class CertificateView {
  @ApiProperty({ format: 'uuid' })
  certificateId: string;

  @ApiProperty({ enum: COURSE_CODES })
  course: CourseCode;

  @ApiProperty({ format: 'date' })
  passedOn: string;

  @ApiProperty({ description: 'The code by which anybody who holds it confirms it' })
  code: string;

  @ApiProperty({ ...some, format: 'uuid', description: 'The party for which you acted then' })
  partyId?: string;
}

export class OwnTrainingView {
  @ApiProperty({ format: 'uuid', description: 'Your number, for whoever is to ask you to learn' })
  accountId: string;

  @ApiProperty({ type: [DueCourseView], description: 'What you, and those for whom you act, have to pass' })
  due: DueCourseView[];

  @ApiProperty({ type: [CourseAssignmentView], description: 'What was asked of you' })
  assignments: CourseAssignmentView[];

  @ApiProperty({ type: [CertificateView], description: 'The newest first' })
  certificates: CertificateView[];
}

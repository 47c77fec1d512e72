import { localDateAt } from '../calendar/local-date.js';
import { checkAuthority } from '../dispute/core/authority.js';
import { partyOf, type DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { TakeCourseTest, TrainingCommand } from './commands.js';
import { mark, MOST_ATTEMPTS, type Course } from './course.js';
import type { TrainingEvent } from './events.js';
import { isOpen, type Assignment, type Training } from './state.js';

export type TrainingFile = {
  readonly training: Training;
  /** Whose it is. */
  readonly learnerId: string;
  /** What is tried, as it is taught now, with its hash. */
  readonly course?: { readonly taught: Course; readonly hash: string };
  readonly context: Pick<DecisionContext, 'duties' | 'mayActFor' | 'authority'>;
};

const MOST_OPEN = 50;
const DAY = 86_400_000;

/** For whom somebody asks others to learn: the party that it acts for, or the association. */
export const assignerOf = (by: Actor, context: TrainingFile['context']): { readonly partyId?: string } | undefined => {
  if (by.kind !== 'person') return undefined;
  const partyId = partyOf(by, context);
  if (partyId !== undefined) return { partyId };
  return context.duties.includes('case-manager') ? {} : undefined;
};

/** To whoever has no part in it there is none. */
export const decideTraining = (command: TrainingCommand, file: TrainingFile): readonly TrainingEvent[] => {
  const { by, at } = command;
  const { training, learnerId, context } = file;
  const isOwn = by.kind === 'person' && by.id === learnerId;
  switch (command.type) {
    case 'AssignCourse': {
      const assigner = assignerOf(by, context) ?? refuse('NotFound');
      checkAuthority({}, command, context);
      const { course, dueOn } = command.data;
      if (dueOn < localDateAt(at)) refuse('InstantImplausible', { field: 'dueOn' });
      const open = Object.values(training.assignments).filter(isOpen);
      const isAsked = open.some((one) => one.course === course && one.partyId === assigner.partyId);
      if (isAsked) refuse('NamedTwice', { field: 'course', name: course });
      if (open.length >= MOST_OPEN) refuse('TooMany', { field: 'course', most: String(MOST_OPEN) });
      const { assignmentId } = command.data;
      const assigned = {
        type: 'CourseAssigned',
        data: { ...command.data, ...assigner, assignerId: by.id, assignedAt: at },
      } as const;
      // whoever asks itself agrees with itself
      const answer = { assignmentId, accepted: true, answeredAt: at };
      return isOwn ? [assigned, { type: 'CourseAssignmentAnswered', data: answer }] : [assigned];
    }
    case 'AnswerCourseAssignment': {
      if (!isOwn) refuse('NotFound');
      const one = standing(training, command.data.assignmentId);
      if (one.partyId === undefined) refuse('NotYourPart', { subject: 'course' }); // the association's need no consent
      if (one.answer) refuse('AnsweredAlready');
      return [{ type: 'CourseAssignmentAnswered', data: { ...command.data, answeredAt: at } }];
    }
    case 'EndCourseAssignment': {
      const one = training.assignments[command.data.assignmentId] ?? refuse('NotFound');
      const assigner = assignerOf(by, context);
      const isAssigner = assigner !== undefined && assigner.partyId === one.partyId;
      // a learner takes its consent back; what the association asks of it only the association ends
      if (!isAssigner && !(isOwn && one.partyId !== undefined)) refuse('NotFound');
      if (isAssigner) checkAuthority({}, command, context);
      if (one.end) return [];
      return [{ type: 'CourseAssignmentEnded', data: { ...command.data, enderId: by.id, endedAt: at } }];
    }
    case 'TakeCourseTest':
      return isOwn ? tried(command, file) : refuse('NotFound');
  }
};

const standing = ({ assignments }: Training, id: string): Assignment => {
  const one = assignments[id] ?? refuse('NotFound');
  return isOpen(one) ? one : refuse('AnsweredAlready');
};

const tried = (
  { data: { attemptId, certificateId, code, version, answers }, by, at }: TakeCourseTest,
  { training, learnerId, course, context }: TrainingFile,
): readonly TrainingEvent[] => {
  const { taught, hash } = course ?? refuse('NotFound');
  // whoever read an older text is sent back to the one that is taught
  if (version !== taught.version) refuse('UnknownReference', { field: 'version', name: taught.version });
  if (answers.length !== taught.questions.length) refuse('NothingNamed', { field: 'answers' });
  const lately = training.attempts.filter((one) => one.course === taught.code && since(one.attemptedAt, at) < DAY);
  if (lately.length >= MOST_ATTEMPTS) refuse('TooMany', { field: 'answers', most: String(MOST_ATTEMPTS) });
  const marked = mark(taught, answers);
  const about = { learnerId, course: taught.code, version, hash };
  const attempt: TrainingEvent = { type: 'CourseAttempted', data: { attemptId, ...about, ...marked, attemptedAt: at } };
  if (!marked.passed) return [attempt];
  const partyId = partyOf(by, context);
  const certified = { certificateId, ...about, code, ...(partyId !== undefined && { partyId }), certifiedAt: at };
  return [attempt, { type: 'CourseCertified', data: certified }];
};

const since = (then: Instant, now: Instant): number => Date.parse(now) - Date.parse(then);

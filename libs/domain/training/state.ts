import { changeOf } from '../kernel/unknown-event.js';
import type {
  CourseAssigned,
  CourseAssignmentAnswered,
  CourseAssignmentEnded,
  CourseAttempted,
  CourseCertified,
  TrainingEvent,
} from './events.js';

export type Assignment = CourseAssigned['data'] & {
  readonly answer?: CourseAssignmentAnswered['data'];
  readonly end?: CourseAssignmentEnded['data'];
};
export type Certificate = CourseCertified['data'];

/** What one person was asked to learn, tried and passed. */
export type Training = {
  readonly assignments: Readonly<Record<string, Assignment>>;
  readonly attempts: readonly CourseAttempted['data'][];
  readonly certificates: readonly Certificate[];
};

export const untrained: Training = { assignments: {}, attempts: [], certificates: [] };

/** Whether somebody waits for it: nobody ended it, and its learner has not declined. */
export const isOpen = ({ answer, end }: Assignment): boolean => end === undefined && answer?.accepted !== false;

/** Whether whoever asked may see how it goes: the association, and a party with which the learner agreed. */
export const isSeen = ({ partyId, answer, end }: Assignment): boolean =>
  end === undefined && (partyId === undefined || answer?.accepted === true);

type Data<T extends TrainingEvent['type']> = Extract<TrainingEvent, { type: T }>['data'];

const assigned = (one: Training, id: string, change: Partial<Assignment>): Training => {
  const known = one.assignments[id];
  return known ? { ...one, assignments: { ...one.assignments, [id]: { ...known, ...change } } } : one;
};

const EVOLVE: { readonly [T in TrainingEvent['type']]: (one: Training, data: Data<T>) => Training } = {
  CourseAssigned: (one, data) => ({ ...one, assignments: { ...one.assignments, [data.assignmentId]: data } }),
  CourseAssignmentAnswered: (one, answer) => assigned(one, answer.assignmentId, { answer }),
  CourseAssignmentEnded: (one, end) => assigned(one, end.assignmentId, { end }),
  CourseAttempted: (one, attempt) => ({ ...one, attempts: [...one.attempts, attempt] }),
  CourseCertified: (one, certificate) => ({ ...one, certificates: [...one.certificates, certificate] }),
};

export const TRAINING_EVENT_TYPES = Object.keys(EVOLVE) as readonly TrainingEvent['type'][];

export const evolveTraining = (one: Training, event: TrainingEvent): Training => {
  const change: (one: Training, data: never) => Training = changeOf(EVOLVE[event.type], event.type);
  return change(one, event.data as never); // the table ties data to type
};

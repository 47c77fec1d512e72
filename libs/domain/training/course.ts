import type { MembershipRole } from '../membership/terms.js';

/** Courses by the code under which rules of an association name them; a code is never given to another course. */
export const COURSE_CODES = [
  'before-listing',
  'words-that-draw-complaints',
  'authorisation-chains',
  'answering-a-notice',
  'live-rooms',
  'geographical-indications',
] as const;
export type CourseCode = (typeof COURSE_CODES)[number];

/** For whom a course is written: members by their role, and whoever mediates or gives opinions for the association. */
export type CourseAudience = MembershipRole | 'neutral';

type InBoth = Readonly<Record<'zh-CN' | 'en', string>>;

export type CourseSection = {
  readonly heading: InBoth;
  readonly text: InBoth;
  /** Clauses of the guideline, as they are cited. */
  readonly clauses: readonly string[];
};

export type CourseQuestion = {
  readonly ask: InBoth;
  readonly options: readonly InBoth[];
  /** Which of the options is right; no page and no answer of ours ever says so. */
  readonly right: number;
  /** Where in the guideline the answer is read. */
  readonly clause: string;
};

/** A short course: text, then questions (guideline 5.3). Another wording is another version. */
export type Course = {
  readonly code: CourseCode;
  readonly version: string;
  readonly name: InBoth;
  readonly lead: InBoth;
  readonly audience: readonly CourseAudience[];
  readonly minutes: number;
  readonly sections: readonly CourseSection[];
  readonly questions: readonly CourseQuestion[];
  /** So many right answers pass. */
  readonly passMark: number;
};

/** Somebody may try a course so often within a day of 24 hours, so that a certificate is not got by guessing. */
export const MOST_ATTEMPTS = 3;

export type Marked = { readonly right: number; readonly of: number; readonly passed: boolean };

/** What so many answers are worth, by their place in the options. */
export const mark = ({ questions, passMark }: Course, answers: readonly number[]): Marked => {
  const right = questions.filter((question, at) => question.right === answers[at]).length;
  return { right, of: questions.length, passed: right >= passMark };
};

import { daysAfter, daysBetween, endOfDay, type LocalDate } from '../calendar/local-date.js';
import { refuse } from '../kernel/refusal.js';

/** What became of the copies of what somebody read in confidence; `none-kept`: there never were any. */
export const RETURN_MANNERS = ['returned', 'destroyed', 'none-kept'] as const;
export type ReturnManner = (typeof RETURN_MANNERS)[number];

/** What whoever read in confidence confirms at the end: what copies, how, when. No word of what it read. */
export type CopiesReturned = {
  readonly manner: ReturnManner;
  /** Copies on paper, and files. */
  readonly papers: number;
  readonly files: number;
  /** The day on which it was done. */
  readonly doneOn: LocalDate;
};

/** Days after the end. The house’s figure: the guideline (3.4.3(2)) names measures, and no text that was read a period. */
export const RETURN_DAYS = 10;
/** So many days before its day somebody is reminded. */
const NEAR = 3;

/** The last day on which what was read in confidence is given back or destroyed. */
export const returnDueOn = (endedOn: LocalDate): LocalDate => daysAfter(endedOn, RETURN_DAYS);

/** The letters that ask for it: at the end, as its day comes near, and once that is over. */
export const RETURN_STEPS = ['asked', 'near', 'late'] as const;
export type ReturnStep = (typeof RETURN_STEPS)[number];

/** Which letter is due on that day to somebody who has not confirmed it yet. */
export const returnStep = (endedOn: LocalDate, today: LocalDate): ReturnStep => {
  const left = daysBetween(today, returnDueOn(endedOn));
  if (left < 0) return 'late';
  return left <= NEAR ? 'near' : 'asked';
};

/** Refuses a day that has not come, and copies that do not go with what became of them. */
export const checkCopiesReturned = ({ manner, papers, files, doneOn }: CopiesReturned, today: LocalDate): void => {
  if (doneOn > today) refuse('InstantImplausible', { field: 'doneOn', latest: endOfDay(today) });
  if (manner === 'none-kept' && papers + files > 0) refuse('EntryUnwanted', { field: papers > 0 ? 'papers' : 'files' });
  if (manner !== 'none-kept' && papers + files === 0) refuse('EntryMissing', { field: 'papers' });
};

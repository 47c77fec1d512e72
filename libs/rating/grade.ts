import type { LocalDate } from '#domain/calendar/local-date.js';
import { GRADES, type Grade } from '#domain/rating/terms.js';
import type { RatingRules } from './rules.js';
import { ratesOf, sampleSuffices, scoreOf, type Sums } from './score.js';

/** What one look on one day comes to, before grades that stood are regarded. Without a grade: too little is known. */
export type Look = { readonly on: LocalDate; readonly score: number; readonly grade?: Grade; readonly sums: Sums };

const rank = (grade: Grade): number => GRADES.indexOf(grade);
export const isWorse = (one: Grade, than: Grade): boolean => rank(one) > rank(than);

/** The grade of a score; the worst of all only where the bad rate is high with luck taken out. */
const gradeOf = (rules: RatingRules, score: number, sums: Sums): Grade => {
  const grade = GRADES.find((one) => score >= rules.grades.from[one]) ?? 'D';
  return grade === 'D' && (ratesOf(rules, sums).bad ?? 0) < rules.grades.worstNeedsBadRate ? 'C' : grade;
};

export const lookAt = (rules: RatingRules, on: LocalDate, sums: Sums, mean: number): Look => {
  const score = scoreOf(rules, sums, mean);
  return { on, score, sums, ...(sampleSuffices(rules, sums) && { grade: gradeOf(rules, score, sums) }) };
};

/** A person's word on a grade: it rests on these facts, and falls with any of them. */
export type Confirmation = { readonly on: LocalDate; readonly grade: Grade; readonly factIds: readonly string[] };

/** What stands, what the last look would make of it, and for how many looks running something better was due. */
export type Standing = { readonly grade?: Grade; readonly proposed?: Grade; readonly betterFor: number };

export const NOTHING_STANDS: Standing = { betterFor: 0 };

/**
 * The next look at what stands. Better at the second look running that is beyond the threshold by the margin; worse
 * only by somebody's confirmation after notice, for which this proposes it. `byPeopleAlone`: of natural persons, whose
 * grades no machine decides.
 */
export const stepOf = (rules: RatingRules, standing: Standing, look: Look, byPeopleAlone: boolean): Standing => {
  const { grade: now } = standing;
  if (look.grade === undefined) return NOTHING_STANDS;
  if (now === undefined) {
    const byNotice = byPeopleAlone || isWorse(look.grade, rules.grades.noticeBelow);
    return byNotice ? { proposed: look.grade, betterFor: 0 } : { grade: look.grade, betterFor: 0 };
  }
  const better = gradeOf(rules, look.score - rules.hysteresis.margin, look.sums);
  if (isWorse(now, better)) {
    const betterFor = standing.betterFor + 1;
    if (betterFor < rules.hysteresis.evaluations) return { grade: now, betterFor };
    return byPeopleAlone ? { grade: now, proposed: better, betterFor } : { grade: better, betterFor: 0 };
  }
  const worse = gradeOf(rules, look.score + rules.hysteresis.margin, look.sums);
  return isWorse(worse, now) ? { grade: now, proposed: worse, betterFor: 0 } : { grade: now, betterFor: 0 };
};

/**
 * Every look from the first day to the last, with what people confirmed between them. `holds`: whether a fact is still
 * said by the log.
 */
export const contextAfter = (
  rules: RatingRules,
  looks: readonly Look[],
  confirmations: readonly Confirmation[],
  { byPeopleAlone, holds }: { readonly byPeopleAlone: boolean; readonly holds: (factId: string) => boolean },
): Standing => {
  const sound = confirmations
    .filter(({ factIds }) => factIds.every(holds))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let standing = NOTHING_STANDS;
  let next = 0;
  for (const look of looks) {
    // What is confirmed on the day of a look comes after it.
    for (let one = sound[next]; one && one.on < look.on; one = sound[(next += 1)])
      standing = { grade: one.grade, betterFor: 0 };
    standing = stepOf(rules, standing, look, byPeopleAlone);
  }
  for (const { grade } of sound.slice(next)) standing = { grade, betterFor: 0 };
  return standing;
};

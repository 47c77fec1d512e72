import { formatPeriod } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { GRADES_TOLD, OBJECTION_TOLD, OPEN_RATING_WORDS as R, SAMPLE_TOLD } from '#messages/ui/open-ratings.js';
import type { Method } from './method.js';

export const EFFECTS_NAMED = { positive: R.positive, negative: R.negative, none: R.neither };

/** What a text of the rules of rating says in sentences: of samples, of grades, of objections and repair. */
export const sentencesOf = (
  { sample, shrinkage, evaluation, hysteresis, objection, repair }: Method,
  language: Locale,
) => ({
  sample: SAMPLE_TOLD[language]({
    ...{ facts: sample.facts, others: sample.counterparties },
    prior: shrinkage.strength / 1_000,
  }),
  grades: GRADES_TOLD[language]({ day: evaluation.dayOfMonth, times: hysteresis.evaluations }),
  objection: OBJECTION_TOLD[language]({
    within: formatPeriod(objection.within, language),
    decided: formatPeriod(objection.decided, language),
    days: repair.onceInDays,
  }),
});

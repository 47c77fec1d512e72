import { formatPeriod } from '#messages/format.js';
import { FACT_CLASS_NAMES, FACT_NAMES, GRADE_NAMES, RATING_ROLE_NAMES } from '#messages/rating/words.js';
import { GRADES_TOLD, OBJECTION_TOLD, OPEN_RATING_WORDS as R, SAMPLE_TOLD } from '#messages/ui/open-ratings.js';
import type { Locale } from '#messages/locale.js';
import { wordOf } from '../../shared/language/word-of.js';
import type { Method } from '../open/ratings/method.js';
import type { Texts } from './duty-texts.js';

/** What a text of the rules of rating says, part by part, so that two of them can be set side by side. */
export const ofRating = (method: Method, language: Locale): Texts => [
  ...method.facts.map(({ code, roles, effect, weight, class: heavy, clause }) => {
    const named = roles.map((role) => wordOf(RATING_ROLE_NAMES, role, language)).join(' · ');
    const effects = { positive: R.positive, negative: R.negative, none: R.neither };
    const said = [
      `${R.effect[language]} ${effects[effect][language]}`,
      `${R.points[language]} ${(weight / 1_000).toFixed(2)}`,
      `${R.className[language]} ${wordOf(FACT_CLASS_NAMES, heavy, language)}`,
      `${R.clause[language]} ${clause}`,
    ];
    return [`${wordOf(FACT_NAMES, code, language)} · ${named}`, said.join('\n')] as const;
  }),
  ...Object.entries(method.classes).map(([id, one]) => {
    const said = [
      `${R.halfLife[language]} ${one.halfLifeDays}`,
      `${R.expires[language]} ${one.expiresAfterDays}`,
      `${R.repair[language]} ${one.repairAfterDays}`,
      `${R.publicFor[language]} ${one.publishedDays ?? R.never[language]}`,
    ];
    return [`${R.className[language]} · ${wordOf(FACT_CLASS_NAMES, id, language)}`, said.join('\n')] as const;
  }),
  ...Object.entries(method.grades.from).map(
    ([id, from]) =>
      [
        `${R.grade[language]} ${id} ${wordOf(GRADE_NAMES, id, language)}`,
        `${R.least[language]} ${from / 1_000}`,
      ] as const,
  ),
  [
    R.step3[language],
    SAMPLE_TOLD[language]({
      ...{ facts: method.sample.facts, others: method.sample.counterparties },
      prior: method.shrinkage.strength / 1_000,
    }),
  ],
  [
    R.step4[language],
    GRADES_TOLD[language]({ day: method.evaluation.dayOfMonth, times: method.hysteresis.evaluations }),
  ],
  [
    R.step5[language],
    OBJECTION_TOLD[language]({
      within: formatPeriod(method.objection.within, language),
      decided: formatPeriod(method.objection.decided, language),
      days: method.repair.onceInDays,
    }),
  ],
  [R.otherFigures[language], restOf(method)],
];

/** Figures that no sentence says are compared as data, so that nothing that differs goes unsaid. */
const restOf = (method: Method): string => {
  const all = method as unknown as Readonly<Record<string, unknown>>;
  return ['confidence', 'grades', 'hysteresis', 'sector', 'shrinkage', 'handling', 'suppression', 'objection']
    .map((name) => `${name} ${JSON.stringify(all[name])}`)
    .join('\n');
};

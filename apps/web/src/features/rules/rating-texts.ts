import { FACT_CLASS_NAMES, FACT_NAMES, GRADE_NAMES, RATING_ROLE_NAMES } from '#messages/rating/words.js';
import { OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import type { Locale, Words } from '#messages/locale.js';
import { wordOf } from '../../shared/language/word-of.js';
import type { Method } from '../open/ratings/method.js';
import { EFFECTS_NAMED, sentencesOf } from '../open/ratings/method-words.js';
import type { Texts } from './duty-texts.js';

/** Figures of one thing, each under its own name, so that of two texts those alone are read that differ. */
const each = (of: string, figures: readonly (readonly [Words, string])[], language: Locale): Texts =>
  figures.map(([name, value]) => [`${of} · ${name[language]}`, value]);

/** What a text of the rules of rating says, figure by figure, so that two of them can be set side by side. */
export const ofRating = (method: Method, language: Locale): Texts => [
  ...method.facts.flatMap(({ code, roles, effect, weight, class: heavy, clause }) => {
    const named = roles.map((role) => wordOf(RATING_ROLE_NAMES, role, language));
    const figures = [
      [R.effect, EFFECTS_NAMED[effect][language]],
      [R.points, (weight / 1_000).toFixed(2)],
      [R.className, wordOf(FACT_CLASS_NAMES, heavy, language)],
      [R.clause, clause],
    ] as const;
    return each([wordOf(FACT_NAMES, code, language), ...named].join(' · '), figures, language);
  }),
  ...Object.entries(method.classes).flatMap(([id, one]) => {
    const figures = [
      [R.halfLife, String(one.halfLifeDays)],
      [R.expires, String(one.expiresAfterDays)],
      [R.repair, String(one.repairAfterDays)],
      [R.publicFor, String(one.publishedDays ?? R.never[language])],
    ] as const;
    return each(wordOf(FACT_CLASS_NAMES, id, language), figures, language);
  }),
  ...Object.entries(method.grades.from).flatMap(([id, from]) =>
    each(`${id} ${wordOf(GRADE_NAMES, id, language)}`, [[R.least, String(from / 1_000)]], language),
  ),
  ...ofSentences(method, language),
  [R.otherFigures[language], restOf(method)],
];

const ofSentences = (method: Method, language: Locale): Texts => {
  const { sample, grades, objection } = sentencesOf(method, language);
  return [
    [R.step3[language], sample],
    [R.step4[language], grades],
    [R.step5[language], objection],
  ];
};

/** Figures that no sentence says are compared as data, so that nothing that differs goes unsaid. */
const restOf = (method: Method): string => {
  const all = method as unknown as Readonly<Record<string, unknown>>;
  return ['confidence', 'grades', 'hysteresis', 'sector', 'shrinkage', 'handling', 'suppression', 'objection']
    .map((name) => `${name} ${JSON.stringify(all[name])}`)
    .join('\n');
};

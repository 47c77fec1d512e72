import { GRADES } from '#domain/rating/terms.js';
import { FACT_CLASSES, type RatingRules } from './rules.js';

/** What is wrong with a version of the rules, in words for whoever writes one; empty: nothing. */
export const checkRules = (rules: RatingRules): readonly string[] => {
  const seen = new Set<string>();
  const twice = rules.facts.flatMap(({ code, roles }) =>
    roles.flatMap((role) => {
      const key = `${code} ${role}`;
      if (seen.has(key)) return [`${key} stands twice`];
      seen.add(key);
      return [];
    }),
  );
  const whole = (name: string, value: number, least: number): readonly string[] =>
    Number.isInteger(value) && value >= least ? [] : [`${name} is ${value}, no whole number from ${least}`];
  const { classes, grades, facts, shrinkage, sector, sample } = rules;
  const from = GRADES.map((grade) => grades.from[grade]);
  return [
    ...twice,
    ...facts.flatMap(({ code, effect, weight, finalAfterDays }) => [
      ...whole(`weight of ${code}`, weight, 0),
      ...whole(`finalAfterDays of ${code}`, finalAfterDays, 0),
      ...((effect === 'none') === (weight === 0) ? [] : [`${code} has the effect ${effect} and weighs ${weight}`]),
    ]),
    ...FACT_CLASSES.flatMap((name) => [
      ...whole(`halfLifeDays of ${name}`, classes[name].halfLifeDays, 1),
      ...whole(`expiresAfterDays of ${name}`, classes[name].expiresAfterDays, 1),
      ...whole(`repairAfterDays of ${name}`, classes[name].repairAfterDays, 0),
      ...((classes[name].publishedDays ?? 0) <= classes[name].expiresAfterDays
        ? []
        : [`${name} is published for longer than it counts`]),
    ]),
    ...(classes.minor.publishedDays === undefined ? [] : ['minor facts are never public']),
    ...from.flatMap((score, index) =>
      index > 0 && score >= (from[index - 1] ?? 0) ? [`${GRADES[index]} is no worse than the grade before it`] : [],
    ),
    ...whole('shrinkage.strength', shrinkage.strength, 1),
    ...whole('sector.strength', sector.strength, 1),
    ...whole('sample.facts', sample.facts, 1),
    ...whole('sample.counterparties', sample.counterparties, 1),
    ...(rules.evaluation.dayOfMonth >= 1 && rules.evaluation.dayOfMonth <= 28
      ? []
      : ['evaluation.dayOfMonth is not a day of every month']),
  ];
};

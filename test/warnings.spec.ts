import { warn } from '#screening/warnings/warn.js';
import { makeHistory } from './screening/make-history.js';

/** Histories that the model knows nothing of (docs/screening.md): who has an effect is compared when it has warned. */
const back = (effect: number, daysBefore: number, seeds: readonly number[]) => {
  let [warned, right, there] = [0, 0, 0];
  for (const seed of seeds) {
    const { subjects, festivals, guilty } = makeHistory({ seed, shops: 150, effect });
    const warnings = warn(subjects, festivals, (festivals[0]?.on.at(-1) ?? 0) - daysBefore);
    warned += warnings.length;
    right += warnings.filter(({ subject }) => guilty.has(subject)).length;
    there += guilty.size;
  }
  return { warned, precision: right / warned, recall: right / there };
};

it('warns of hardly anybody in a history in which nothing happens', () =>
  expect(back(1, 7, [11, 12, 13]).warned).toBeLessThanOrEqual(4)); // of 450

it('finds most shops whose complaints have trebled, a week before the festival', () => {
  const { precision, recall } = back(3, 7, [21, 22, 23]);
  expect(precision).toBeGreaterThanOrEqual(0.75);
  expect(recall).toBeGreaterThanOrEqual(0.6);
});

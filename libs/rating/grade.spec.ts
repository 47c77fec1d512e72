import { NOTHING_STANDS, contextAfter, stepOf, type Look } from './grade.js';
import { day, plainRules } from './testing/facts.js';
import type { Grade } from '#domain/rating/terms.js';
import { ONE_FACT } from './weigh.js';

const rules = plainRules();
const sums = {
  good: 20 * ONE_FACT,
  bad: 10 * ONE_FACT,
  weights: Array<number>(30).fill(ONE_FACT),
  facts: 30,
  counterparties: 9,
};
const lowBad = { ...sums, bad: ONE_FACT };
const look = (month: number, score: number, grade: Grade | undefined, more = sums): Look => ({
  on: day(`2026-${String(month).padStart(2, '0')}-20`),
  score,
  sums: more,
  ...(grade && { grade }),
});
const people = { byPeopleAlone: false, holds: () => true };
const after = (...looks: readonly Look[]) => contextAfter(rules, looks, [], people);

it('stands as first found, and gets better at the second look that is beyond the threshold by the margin', () => {
  expect(after(look(1, 70_000, 'B'))).toEqual({ grade: 'B', betterFor: 0 });
  expect(after(look(1, 70_000, 'B'), look(2, 81_000, 'A'))).toEqual({ grade: 'B', betterFor: 0 });
  expect(after(look(1, 70_000, 'B'), look(2, 82_000, 'A'))).toEqual({ grade: 'B', betterFor: 1 });
  expect(after(look(1, 70_000, 'B'), look(2, 82_000, 'A'), look(3, 81_999, 'A'))).toEqual({ grade: 'B', betterFor: 0 });
  expect(after(look(1, 70_000, 'B'), look(2, 82_000, 'A'), look(3, 82_000, 'A'))).toEqual({ grade: 'A', betterFor: 0 });
});

it('never gets worse by itself: what is beyond the margin is proposed, and stands once a person confirmed it', () => {
  const looks = [look(1, 70_000, 'B'), look(2, 58_001, 'C'), look(3, 57_999, 'C')];
  expect(after(...looks.slice(0, 2))).toEqual({ grade: 'B', betterFor: 0 });
  expect(after(...looks)).toEqual({ grade: 'B', proposed: 'C', betterFor: 0 });
  const confirmed = [{ on: day('2026-04-08'), grade: 'C', factIds: ['f1'] }] as const;
  expect(contextAfter(rules, looks, confirmed, people)).toEqual({ grade: 'C', betterFor: 0 });
  expect(contextAfter(rules, [...looks, look(4, 57_000, 'C')], confirmed, people)).toEqual({
    grade: 'C',
    betterFor: 0,
  });
});

it('is again what it was when a fact is gone on which the confirmation rested', () => {
  const looks = [look(1, 70_000, 'B'), look(2, 50_000, 'C'), look(3, 70_000, 'B')];
  const confirmed = [{ on: day('2026-03-08'), grade: 'C', factIds: ['f1', 'f2'] }] as const;
  expect(contextAfter(rules, looks, confirmed, people).grade).toBe('C');
  expect(contextAfter(rules, looks, confirmed, { ...people, holds: (factId) => factId !== 'f2' }).grade).toBe('B');
});

it('gives the worst grade only where the bad rate is high with luck taken out', () => {
  expect(stepOf(rules, NOTHING_STANDS, look(1, 30_000, 'D'), false).proposed).toBe('D');
  expect(
    stepOf(
      rules,
      { grade: 'B', betterFor: 0 },
      look(1, 30_000, 'D', { ...sums, bad: 20 * ONE_FACT, weights: Array<number>(40).fill(ONE_FACT) }),
      false,
    ).proposed,
  ).toBe('D');
  expect(stepOf(rules, { grade: 'B', betterFor: 0 }, look(1, 30_000, 'C', lowBad), false).proposed).toBe('C');
});

it('waits for a notice where the first grade is a bad one, and for people in everything about a natural person', () => {
  expect(after(look(1, 50_000, 'C'))).toEqual({ proposed: 'C', betterFor: 0 });
  const alone = { ...people, byPeopleAlone: true };
  expect(contextAfter(rules, [look(1, 90_000, 'A')], [], alone)).toEqual({ proposed: 'A', betterFor: 0 });
  expect(
    contextAfter(
      rules,
      [look(1, 70_000, 'B'), look(2, 90_000, 'A'), look(3, 90_000, 'A')],
      [{ on: day('2026-01-21'), grade: 'B', factIds: [] }],
      alone,
    ),
  ).toEqual({
    grade: 'B',
    proposed: 'A',
    betterFor: 2,
  });
});

it('ends when too little is left to tell', () => {
  expect(after(look(1, 70_000, 'B'), look(2, 70_000, undefined))).toEqual({ betterFor: 0 });
});

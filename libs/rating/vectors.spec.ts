import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { RATING_TEXTS } from '#domain/rating/texts.js';
import { checkRules } from './check-rules.js';
import { evaluationDays } from './evaluation-days.js';
import { decay, decayTable, squareRoot } from './fixed-point.js';
import { rate } from './rate.js';
import { getRules, RELEASED_TEXTS } from './released.js';
import { sectorMean, scoreOf, sumsOf, sumsOn, effectiveSample } from './score.js';
import { day, fact, member, plainRules } from './testing/facts.js';
import { NO_AMENDS, ONE_FACT, ready, weigh } from './weigh.js';
import { wilsonOf } from './wilson.js';

const rules = plainRules();
const flat = () => 700_000;

describe("Wilson's lower bound, by hand", () => {
  it.each([
    [2, 2, 342_372], // 2 / (2 + 3.8416)
    [90, 100, 825_633], // (91.9208 - 1.96 * √9.9604) / 103.8416
    [1, 1, 206_543], // 1 / 4.8416
    [0, 10, 0],
    [5, 10, 236_590], // (6.9208 - 1.96 * √3.4604) / 13.8416
  ])('%d of %d is at least %d in a million', (part, whole, least) => expect(wilsonOf(part, whole, 1960)).toBe(least));
  it('is nothing for nothing', () => expect(wilsonOf(0, 0, 1960)).toBeUndefined());
});

describe('the half-life', () => {
  it.each([
    [0, 1_000_000],
    [50, 707_107], // 1 / √2
    [100, 500_000],
    [200, 250_000],
    [1, 993_092], // 2^-0.01
    [33, 795_536], // 2^-0.33
    [-5, 1_000_000],
  ])('after %d of 100 days leaves %d in a million', (age, left) => expect(decay(age, 100)).toBe(left));

  it('never grows, and is within one in a million of what the machine reckons', () => {
    for (const halfLife of [1, 7, 100, 180, 365, 730]) {
      const table = decayTable(halfLife);
      table.forEach((left, age) => {
        expect(Math.abs(left - 1_000_000 * Math.pow(2, -age / halfLife))).toBeLessThan(1);
        expect(left).toBeLessThanOrEqual(table[age - 1] ?? 1_000_000);
      });
    }
  });

  it('is the same table on every machine', () => {
    const tables = [180, 365, 730].map(decayTable);
    expect(createHash('sha256').update(JSON.stringify(tables)).digest('hex')).toBe(
      'a1aaf99f5d5dfe45fcedb11e432192b21b0355787f554c3c5f33bdf578c9e7f9',
    );
  });
});

it('takes roots of whole numbers downwards', () => {
  expect([0n, 1n, 3n, 4n, 99n, 10n ** 24n].map(squareRoot)).toEqual([0n, 1n, 1n, 2n, 9n, 10n ** 12n]);
  expect(() => squareRoot(-1n)).toThrow(RangeError);
});

describe('shrinkage to the sector', () => {
  const sums = (good: number, bad: number) => ({ good: good * ONE_FACT, bad: bad * ONE_FACT });
  it.each([
    [0, 0, 70_000], // the mean itself
    [10, 0, 85_000], // (10 + 7) / 20
    [0, 10, 35_000], // 7 / 20
    [3, 1, 71_429], // (3 + 7) / 14
    [90, 10, 88_182], // 97 / 110
  ])('makes of %d good and %d bad %d thousandths of a point', (good, bad, score) =>
    expect(scoreOf(rules, sums(good, bad), 700_000)).toBe(score),
  );

  it('begins at the start of the rules and moves with what is known of all', () => {
    expect(sectorMean(rules, 0n, 0n)).toBe(700_000);
    expect(sectorMean(rules, 10n * BigInt(ONE_FACT), 0n)).toBe(850_000);
    expect(sectorMean(rules, 0n, 4n * BigInt(ONE_FACT))).toBe(500_000); // 7 / 14
  });
});

describe('a batch', () => {
  const thirty = Array.from({ length: 30 }, (_, index) =>
    fact('settlement-broken', '2026-03-01', { disputeId: `b${index}`, counterpartyId: 'ana' }),
  );
  it('of thirty links towards one other side on one day is one fact', () => {
    const weighed = weigh(rules, thirty, day('2026-03-01'));
    expect(weighed.filter(({ standing }) => standing === 'counts')).toHaveLength(1);
    expect(sumsOf(weighed)).toMatchObject({ good: 0, bad: ONE_FACT, facts: 1, counterparties: 1 });
  });
  it('stays repaired with the one that stood for it: the next does not take its place', () => {
    const repaired = new Map([[thirty[0]?.factId ?? '', day('2026-09-01')]]);
    const on = (text: string) => weigh(rules, thirty, day(text), { ...NO_AMENDS, repaired });
    expect(sumsOf(on('2026-08-31'))).toMatchObject({ facts: 1 });
    expect(sumsOf(on('2026-09-01'))).toMatchObject({ bad: 0, facts: 0 });
    expect(new Set(on('2026-09-01').map(({ standing }) => standing))).toEqual(new Set(['repaired']));
    expect(sumsOn(ready(rules, thirty, { ...NO_AMENDS, repaired }), day('2026-09-01'))).toMatchObject({ facts: 0 });
  });
  it('of one with which another took place on the next day is two', () => {
    const next = fact('settlement-broken', '2026-03-02', { counterpartyId: 'ana' });
    expect(sumsOf(weigh(rules, [...thirty, next], day('2026-03-02')))).toMatchObject({ facts: 2, counterparties: 1 });
  });
});

it('reckons a weighted sample by what it is worth: four equal facts are four, one whole and one half are 1.8', () => {
  const weights = (...some: readonly number[]) => ({
    good: some.reduce((a, b) => a + b, 0),
    bad: 0,
    weights: some,
    facts: some.length,
    counterparties: 1,
  });
  expect(effectiveSample(weights(ONE_FACT, ONE_FACT, ONE_FACT, ONE_FACT))).toBe(4_000_000n);
  expect(effectiveSample(weights(ONE_FACT, ONE_FACT / 2))).toBe(1_800_000n);
});

it('weighs a fact by rule, age and end: a day before its end a little, on that day nothing', () => {
  const one = fact('settlement-performed', '2026-01-01');
  const on = (text: string) => weigh(rules, [one], day(text))[0];
  expect(on('2026-01-01')).toMatchObject({ standing: 'counts', weight: ONE_FACT });
  expect(on('2026-04-11')).toMatchObject({ weight: ONE_FACT / 2 });
  // 2^-9.99, in millionths, times a thousand
  expect(on('2028-09-26')).toMatchObject({ standing: 'counts', weight: 983_000 });
  expect(on('2028-09-27')).toMatchObject({ standing: 'expired', weight: 0 });
});

it('gives no grade before there are five facts with three other sides', () => {
  const some = (count: number, others: number) =>
    Array.from({ length: count }, (_, index) =>
      fact('settlement-performed', `2026-02-0${index + 1}`, { counterpartyId: `o${index % others}` }),
    );
  const gradeOf = (facts: ReturnType<typeof some>) =>
    rate(rules, member(), facts, day('2026-03-25'), flat).roles[0]?.standing.grade;
  expect(gradeOf(some(4, 4))).toBeUndefined();
  expect(gradeOf(some(5, 2))).toBeUndefined();
  expect(gradeOf(some(5, 3))).toBe('B');
});

it('looks at grades on the twentieth of every month', () => {
  expect(evaluationDays(rules, day('2026-01-21'), day('2026-04-20'))).toEqual([
    '2026-02-20',
    '2026-03-20',
    '2026-04-20',
  ]);
  expect(evaluationDays(rules, day('2026-01-20'), day('2026-01-20'))).toEqual(['2026-01-20']);
});

it.each(RELEASED_TEXTS)('has released $pin.version as it is, and sound', ({ rules: one, pin }) => {
  expect(createHash('sha256').update(canonicalJson(one)).digest('hex')).toBe(pin.hash);
  expect(checkRules(one)).toEqual([]);
  expect(getRules(pin.version).rules).toBe(one);
  expect(RATING_TEXTS).toContainEqual(pin);
});

it('tells whoever writes rules what is wrong with them', () => {
  const [first] = rules.facts;
  const wrong = {
    ...rules,
    facts: [...rules.facts, ...(first ? [{ ...first, weight: 0.5 }] : [])],
    grades: { ...rules.grades, from: { ...rules.grades.from, B: 90_000 } },
  };
  expect(checkRules(wrong)).toEqual([
    'settlement-performed merchant stands twice',
    'settlement-performed complainant stands twice',
    'weight of settlement-performed is 0.5, no whole number from 0',
    'B is no worse than the grade before it',
  ]);
});

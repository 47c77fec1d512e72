import fc from 'fast-check';
import type { FactCode } from './fact.js';
import { heldOf, type Fact } from './fact.js';
import { pointsOf } from './points.js';
import { rate } from './rate.js';
import { meansOf, sectorCounts } from './sector.js';
import { day, member, plainRules } from './testing/facts.js';
import { NO_AMENDS, type Amends } from './weigh.js';
import { daysAfter } from '#domain/calendar/local-date.js';

const rules = plainRules();
const CODES = rules.facts.map(({ code }) => code);
const MEMBERS = ['ben', 'cai', 'dan'];

/** Facts of three members in one year; each may be taken back later. */
const facts = fc
  .array(
    fc.record({
      code: fc.constantFrom<FactCode>(...CODES),
      memberId: fc.constantFrom(...MEMBERS),
      role: fc.constantFrom('merchant' as const, 'complainant' as const),
      days: fc.integer({ min: 0, max: 360 }),
      other: fc.integer({ min: 1, max: 6 }),
      lasts: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    }),
    { maxLength: 60 },
  )
  .map((some): readonly Fact[] =>
    some.map(({ code, memberId, role, days, other, lasts }, index) => {
      const since = index * 100 + 1;
      const held = lasts === undefined ? {} : { until: since + lasts, endedBy: 'Reversed' };
      const ids = { factId: `d${index}.${code}.${role}.1`, disputeId: `d${index}`, counterpartyId: `o${other}` };
      return { ...ids, code, memberId, role, event: 'Told', on: daysAfter(day('2026-01-01'), days), since, ...held };
    }),
  );
const someDay = fc.integer({ min: 0, max: 700 }).map((days) => daysAfter(day('2026-01-01'), days));

const ratingOf = (all: readonly Fact[], on: ReturnType<typeof day>, known = Infinity) => {
  const held = heldOf(all, known);
  return rate(rules, member(), held, on, meansOf(rules, sectorCounts(held)));
};

it('does not depend on the order in which facts come', () => {
  fc.assert(
    fc.property(facts, someDay, fc.infiniteStream(fc.nat()), (some, on, random) => {
      const shuffled = some.map((fact) => ({ fact, key: random.next().value ?? 0 })).sort((a, b) => a.key - b.key);
      expect(
        ratingOf(
          shuffled.map(({ fact }) => fact),
          on,
        ),
      ).toEqual(ratingOf(some, on));
    }),
  );
});

it('does not depend on facts that say nothing in a role of the member', () => {
  fc.assert(
    fc.property(facts, someDay, (some, on) => {
      const unrelated = some.map((fact): Fact => ({
        ...fact,
        factId: `${fact.factId}u`,
        disputeId: `${fact.disputeId}u`,
        role: 'platform',
        memberId: 'shop',
      }));
      const weightless = some.map((fact): Fact => ({
        ...fact,
        factId: `${fact.factId}w`,
        disputeId: `${fact.disputeId}w`,
        memberId: 'eve',
        code: 'defaulted',
      }));
      expect(ratingOf([...unrelated, ...some, ...weightless], on)).toEqual(ratingOf(some, on));
    }),
  );
});

it('returns exactly to what it would have been when what was said is taken back', () => {
  fc.assert(
    fc.property(facts, fc.array(fc.nat({ max: 59 })), someDay, (some, taken, on) => {
      const end = 10_000;
      const reversed = some.map((fact, index) =>
        taken.includes(index) ? { ...fact, until: Math.min(fact.until ?? end, end) } : fact,
      );
      const never = some.filter((_, index) => !taken.includes(index));
      expect(ratingOf(reversed, on, end)).toEqual(ratingOf(never, on, end));
    }),
  );
});

it('can be asked for as it was known before: what came to be known later changes nothing', () => {
  fc.assert(
    fc.property(facts, someDay, fc.integer({ min: 0, max: 6_000 }), (some, on, known) => {
      const then = some
        .filter(({ since }) => since <= known)
        .map(({ until, endedBy, ...fact }): Fact =>
          until !== undefined && until <= known ? { ...fact, until, ...(endedBy !== undefined && { endedBy }) } : fact,
        );
      expect(ratingOf(some, on, known)).toEqual(ratingOf(then, on));
    }),
  );
});

it('makes whole numbers of everything, between nothing and a hundred points', () => {
  fc.assert(
    fc.property(facts, someDay, (some, on) => {
      for (const { look, mean, weighed } of ratingOf(some, on).roles) {
        for (const one of [look.score, mean, look.sums.good, look.sums.bad, ...weighed.map(({ weight }) => weight)])
          expect(Number.isSafeInteger(one)).toBe(true);
        expect(look.score).toBeGreaterThanOrEqual(0);
        expect(look.score).toBeLessThanOrEqual(100_000);
      }
    }),
  );
});

it('shows what each fact moves: with all that tells against it left out one by one, nothing falls', () => {
  fc.assert(
    fc.property(facts, someDay, (some, on) => {
      for (const role of ratingOf(some, on).roles) {
        for (const { weighed, contribution, ifRepaired } of pointsOf(rules, role)) {
          if (weighed.standing !== 'counts') expect(contribution).toBe(0);
          else if (weighed.rule?.effect === 'negative') {
            expect(contribution).toBeLessThanOrEqual(0);
            expect(ifRepaired?.score).toBe(role.look.score - contribution);
          } else expect(contribution).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});

it('becomes with a repair what it was said to become, whatever happened on the same day', () => {
  const rated = (all: readonly Fact[], on: ReturnType<typeof day>, amends: Amends) =>
    rate(rules, member({ amends }), all, on, meansOf(rules, sectorCounts(all)));
  fc.assert(
    fc.property(facts, fc.integer({ min: 2, max: 8 }), someDay, (some, times, on) => {
      const batches = heldOf(some, Infinity).flatMap((one) =>
        Array.from({ length: times }, (_, index): Fact => ({ ...one, factId: `${one.factId}${index}` })),
      );
      for (const role of rated(batches, on, NO_AMENDS).roles) {
        for (const { weighed, ifRepaired } of pointsOf(rules, role).slice(0, 3)) {
          if (!ifRepaired) continue;
          const repaired = new Map([[weighed.fact.factId, on]]);
          const after = rated(batches, on, { ...NO_AMENDS, repaired }).roles.find((one) => one.role === role.role);
          expect(after?.look.score).toBe(ifRepaired.score);
        }
      }
    }),
  );
});

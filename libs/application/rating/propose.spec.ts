import { rate } from '#rating/rate.js';
import { day, fact, member, plainRules } from '#rating/testing/facts.js';
import { NO_AMENDS, type Amends } from '#rating/weigh.js';
import { holdsIn, idsIn } from './propose.js';

const rules = plainRules();
const id = 'd.settlement-broken.merchant';
const broken = fact('settlement-broken', '2026-03-01', { disputeId: 'd', factId: `${id}.2`, formerIds: [`${id}.1`] });
const ratedOn = (on: string, amends: Amends = NO_AMENDS, one = broken) => {
  const ben = member({ amends });
  return { member: ben, rules, rating: rate(rules, ben, [one], day(on), () => 700_000), gone: [] };
};
const holds = (...rated: Parameters<typeof ratedOn>) => holdsIn(ratedOn(...rated), 'merchant')(`${id}.2`);

it('holds to a fact as long as it has its effect, and no longer', () => {
  expect(holds('2026-04-01')).toBe(true);
  expect(holds('2028-11-30')).toBe(false); // its time is over
  const repaired = new Map([[`${id}.2`, day('2026-09-01')]]);
  expect(holds('2026-08-31', { ...NO_AMENDS, repaired })).toBe(true);
  expect(holds('2026-09-01', { ...NO_AMENDS, repaired })).toBe(false);
  expect(holds('2026-04-01', { ...NO_AMENDS, struck: new Set([`${id}.1`]) })).toBe(false);
  expect(holds('2026-04-01', NO_AMENDS, { ...broken, pending: true })).toBe(false);
});

it('knows a fact by all ids under which it was told', () => {
  expect(idsIn(ratedOn('2026-04-01'), 'merchant')(`${id}.2`)).toEqual([`${id}.2`, `${id}.1`]);
  expect(idsIn(ratedOn('2026-04-01'), 'platform')('another')).toEqual(['another']);
});

import { compare } from './compare.js';
import { day, fact, member, plainRules } from './testing/facts.js';

const rules = plainRules();
const both = [rules, { ...rules, version: 'next' }] as const;
const performed = (memberId: string, on = '2026-02-01') => fact('settlement-performed', on, { memberId });
const facts = [performed('ben'), performed('cai'), performed('ana', '2026-04-01')];
const compared = (on: string) =>
  compare(
    both,
    [
      member(),
      member({ memberId: 'cai', leftOn: day('2026-03-01') }),
      member({ memberId: 'ana', accepted: [{ version: 'test', on: day('2026-04-01') }] }),
    ],
    facts,
    day(on),
  ).fares.map(({ memberId }) => memberId);

it('is of those alone who are rated on that day: nobody who has left, or had not accepted anything yet', () => {
  expect(compared('2026-02-28')).toEqual(['ben', 'cai']);
  expect(compared('2026-03-01')).toEqual(['ben']);
  expect(compared('2026-04-01')).toEqual(['ben', 'ana']);
});

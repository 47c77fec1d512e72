import { DUTIES, DUTY_ADVICE } from './duties.js';
import type { DutyStatement } from './duty-statement.js';
import { readStatement } from './read-statement.js';

const marketerAndAgency = (over: Partial<DutyStatement> = {}): DutyStatement => ({
  between: ['live-marketer', 'service-agency'],
  duties: DUTIES.map((duty) => ({
    duty,
    bearer: duty === 'goods-liability' || duty === 'indication-papers' ? 'producer' : 'service-agency',
    isCited: true,
  })),
  account: { registration: 'service-agency', investment: 'service-agency', contract: 'service-agency' },
  ...over,
});
const withOne = (over: Partial<DutyStatement['duties'][number]> & Pick<DutyStatement['duties'][number], 'duty'>) =>
  readStatement(
    marketerAndAgency({
      duties: marketerAndAgency().duties.map((one) => (one.duty === over.duty ? { ...one, ...over } : one)),
    }),
  );

it('finds nothing in a statement that settles all of it as advised', () => {
  expect(readStatement(marketerAndAgency())).toEqual([]);
});
it('tells what is left open, of duties alone that the guideline puts to one of the sides', () => {
  expect(readStatement({ between: ['live-marketer', 'service-agency'], duties: [] })).toEqual(
    DUTIES.map((duty) => ({ kind: 'left-open', duty })),
  );
  const ofMerchants = readStatement({ between: ['merchant', 'platform'], duties: [] }).map(({ duty }) => duty);
  expect(ofMerchants).toEqual(['content-assessment', 'content-liability']);
  expect(withOne({ duty: 'secrets', bearer: 'not-settled' })).toEqual([{ kind: 'left-open', duty: 'secrets' }]);
});
it('tells where a bearer is no side of it, is not whom the guideline advises, or shares without saying how', () => {
  expect(withOne({ duty: 'content-liability', bearer: 'merchant' })).toEqual([
    { kind: 'bearer-outside', duty: 'content-liability' },
  ]);
  expect(withOne({ duty: 'goods-liability', bearer: 'live-marketer' })).toEqual([
    { kind: 'unlike-advice', duty: 'goods-liability' },
  ]);
  expect(withOne({ duty: 'goods-check', bearer: 'several', isCited: false })).toEqual([
    { kind: 'split-unsaid', duty: 'goods-check' },
  ]);
  expect(withOne({ duty: 'goods-check', bearer: 'several' })).toEqual([]);
  expect(withOne({ duty: 'goods-check', isCited: false })).toEqual([{ kind: 'uncited', duty: 'goods-check' }]);
});
it('weighs an account by three factors, and tells where they point to another than the contract’s owner', () => {
  const { account: _, ...unweighed } = marketerAndAgency();
  expect(readStatement(unweighed)).toEqual([{ kind: 'account-unweighed', duty: 'account-ownership' }]);
  const account = { registration: 'live-marketer', investment: 'not-settled', contract: 'service-agency' } as const;
  expect(readStatement(marketerAndAgency({ account }))).toEqual([
    { kind: 'factors-differ', duty: 'account-ownership' },
  ]);
});
it('cites the guideline for each duty', () => {
  expect(DUTIES.filter((duty) => !DUTY_ADVICE[duty].clause.startsWith('Shenzhen guideline 3.'))).toEqual([]);
});

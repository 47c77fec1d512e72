import { dutyBodyOf, dutyDraftOf, isHalfWeighed, type DutyDraft } from './duties-draft.js';

const SAID: DutyDraft = {
  between: ['merchant', 'live-marketer'],
  settled: { 'goods-check': { bearer: 'merchant', clause: ' 3.1 ' }, secrets: { bearer: 'not-settled', words: '—' } },
  account: {},
};

it('says what was chosen, without the clause of what is not settled', () =>
  expect(dutyBodyOf(SAID)).toEqual({
    between: ['merchant', 'live-marketer'],
    duties: [
      { duty: 'goods-check', bearer: 'merchant', clause: '3.1' },
      { duty: 'secrets', bearer: 'not-settled' },
    ],
  }));

it('begins as it was said before', () =>
  expect(dutyBodyOf(dutyDraftOf({ ...dutyBodyOf(SAID)!, notices: [] }))).toEqual(dutyBodyOf(SAID)));

it('gives nothing between one side, or of no duty', () => {
  expect(dutyBodyOf({ ...SAID, between: ['merchant'] })).toBeUndefined();
  expect(dutyBodyOf({ ...SAID, settled: {} })).toBeUndefined();
});

it('weighs an account by all three factors, and only where it is settled', () => {
  const account = { registration: 'merchant', investment: 'merchant' } as const;
  const owned = { ...SAID, settled: { 'account-ownership': { bearer: 'merchant' } }, account } as const;
  expect(isHalfWeighed(owned)).toBe(true);
  expect(dutyBodyOf(owned)).toBeUndefined();
  const whole = { ...account, contract: 'several' } as const;
  expect(dutyBodyOf({ ...owned, account: whole })?.account).toEqual(whole);
  expect(dutyBodyOf({ ...SAID, account: whole })?.account).toBeUndefined();
});

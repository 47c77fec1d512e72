import type { Bearer, DutySide } from './bearers.js';
import { ACCOUNT_FACTORS, DUTIES, DUTY_ADVICE, type Duty } from './duties.js';
import type { DutySettled, DutyStatement } from './duty-statement.js';

/** What can be noticed in a statement on duties; none of it says that a clause is valid or void. */
export const DUTY_NOTICES = [
  'left-open',
  'uncited',
  'split-unsaid',
  'bearer-outside',
  'unlike-advice',
  'account-unweighed',
  'factors-differ',
] as const;
export type DutyNoticeKind = (typeof DUTY_NOTICES)[number];

/** One thing to look at, of one duty. */
export type DutyNotice = { readonly kind: DutyNoticeKind; readonly duty: Duty };

/**
 * Reads a statement against the guideline's advice: what those who are bound should have settled and left open, whom it
 * lays on somebody who is no side of it, where it differs from the advice, and whether the three factors of an account
 * point to different owners. It compares answers and is no legal advice.
 */
export const readStatement = (statement: DutyStatement): readonly DutyNotice[] =>
  DUTIES.flatMap((duty) => noticesOf(duty, statement).map((kind) => ({ kind, duty })));

const noticesOf = (duty: Duty, { between, duties, account }: DutyStatement): readonly DutyNoticeKind[] => {
  const settled = duties.find((one) => one.duty === duty);
  const asks: readonly DutySide[] = DUTY_ADVICE[duty].asks;
  if (!settled || settled.bearer === 'not-settled')
    return asks.some((side) => between.includes(side)) ? ['left-open'] : [];
  return [...ofBearer(settled, between), ...(duty === 'account-ownership' ? ofAccount(settled.bearer, account) : [])];
};

const ofBearer = ({ duty, bearer, isCited }: DutySettled, between: readonly DutySide[]): readonly DutyNoticeKind[] => {
  const advised: readonly Bearer[] = DUTY_ADVICE[duty].advised;
  if (bearer === 'several') return isCited ? [] : ['split-unsaid'];
  const sides: readonly Bearer[] = [...between, 'producer'];
  return [
    ...(isCited ? [] : (['uncited'] as const)),
    ...(sides.includes(bearer) ? [] : (['bearer-outside'] as const)),
    ...(advised.length === 0 || advised.includes(bearer) ? [] : (['unlike-advice'] as const)),
  ];
};

const ofAccount = (owner: Bearer, account: DutyStatement['account']): readonly DutyNoticeKind[] => {
  if (!account) return ['account-unweighed'];
  const said = ACCOUNT_FACTORS.map((factor) => account[factor]).filter((one) => one !== 'not-settled');
  return said.every((one) => one === owner) ? [] : ['factors-differ'];
};

import { useState } from 'react';
import type { Bearer, DutySide } from '#domain/contract-duty/bearers.js';
import type { AccountFactor, Duty } from '#domain/contract-duty/duties.js';
import type { DutyStatement } from '#domain/contract-duty/duty-statement.js';
import { findKept, forget, keep } from '../../../shared/connection/keep.js';

const NAME = 'contract-duties';
const BLANK: DutyStatement = { between: [], duties: [] };
const OPEN = { registration: 'not-settled', investment: 'not-settled', contract: 'not-settled' } as const;

/** The answers about one contract: kept in this tab over a reload, sent nowhere. */
export function useContract() {
  const [contract, setContract] = useState<DutyStatement>(() => findKept<DutyStatement>(NAME) ?? BLANK);
  const set = (next: DutyStatement): void => {
    keep(NAME, next);
    setContract(next);
  };
  const settle = (duty: Duty, bearer: Bearer, isCited: boolean): void =>
    set({ ...contract, duties: [...contract.duties.filter((one) => one.duty !== duty), { duty, bearer, isCited }] });
  return {
    contract,
    settle,
    between: (sides: readonly DutySide[]): void => set({ ...contract, between: sides }),
    weigh: (factor: AccountFactor, bearer: Bearer): void =>
      set({ ...contract, account: { ...OPEN, ...contract.account, [factor]: bearer } }),
    again: (): void => {
      forget(NAME);
      setContract(BLANK);
    },
  };
}
export type Contract = ReturnType<typeof useContract>;

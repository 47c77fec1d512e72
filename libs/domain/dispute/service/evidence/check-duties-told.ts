import { refuse } from '../../../kernel/refusal.js';
import type { DutyStatement } from '../../../contract-duty/duty-statement.js';

/** Each duty and each side once, between two at least; the factors of an account belong to its duty. */
export const checkDutiesTold = ({ between, duties, account }: DutyStatement): void => {
  if (new Set(between).size < 2) refuse('EntryMissing', { field: 'between' });
  const side = between.find((one, index) => between.indexOf(one) !== index);
  if (side !== undefined) refuse('NamedTwice', { field: 'between', name: side });
  if (duties.length === 0) refuse('NothingNamed', { field: 'duties' });
  const twice = duties.find(({ duty }, index) => duties.findIndex((one) => one.duty === duty) !== index);
  if (twice) refuse('NamedTwice', { field: 'duties', name: twice.duty });
  if (account && !duties.some(({ duty }) => duty === 'account-ownership'))
    refuse('EntryUnwanted', { field: 'account' });
};

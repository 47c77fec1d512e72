import type { SaveViewBody, ViewLine } from '../../client/types.gen.js';
import { dayAt } from '../calendar/days.js';
import { NOTHING, queryOfAsked, readAsked, type AskedDisputes } from './asked.js';

const HALF_A_DAY = 12 * 3_600_000;
/** The day by Beijing time in which an instant lies, or which ends with it. */
const dayOf = (at: string, earlier = 0): string => dayAt(new Date(Date.parse(at) - earlier).toISOString());

/** What the address asks for when a kept view is opened; filters that this page does not have are left out. */
export function askedOfView({ filters, sort }: Pick<ViewLine, 'filters' | 'sort'>): {
  [K in keyof AskedDisputes]: AskedDisputes[K] | undefined;
} {
  const { dueFrom, dueBefore, filedFrom, filedBefore, minRisk, state = 'all', ...rest } = filters;
  const days = {
    ...(dueFrom !== undefined && { from: dayOf(dueFrom) }),
    ...(dueBefore !== undefined && { to: dayOf(dueBefore, HALF_A_DAY) }),
    ...(filedFrom !== undefined && { filedFrom: dayOf(filedFrom) }),
    ...(filedBefore !== undefined && { filedTo: dayOf(filedBefore, HALF_A_DAY) }),
  };
  const risk = minRisk === undefined ? {} : { minRisk: String(minRisk) };
  return { ...NOTHING, ...readAsked({ ...rest, ...days, ...risk, state, sort }) };
}

/** The same the other way round, as it is kept. */
export const viewOfAsked = (
  asked: AskedDisputes,
  columns: readonly string[],
): Pick<SaveViewBody, 'filters' | 'sort' | 'columns'> => {
  const { filter, sort } = queryOfAsked(asked);
  return { filters: filter, sort, columns: columns as SaveViewBody['columns'] };
};

import type { Calendar } from './calendar.js';
import type { LocalDate } from './local-date.js';
import { lastOf, type DayUnit } from './period.js';

/**
 * Days added to a period. `reason` is a code such as `notarisation-abroad`; the words of the person who examined it lie
 * elsewhere.
 */
export type Extension = {
  readonly clause: string;
  readonly addedCount: number;
  readonly unit: DayUnit;
  /** The latest that the extended period may end, from the trigger's day or from the last day before this extension. */
  readonly atMost?: { readonly count: number; readonly unit: DayUnit; readonly from: 'trigger' | 'last-day' };
  /** Which of several readings of the clause was applied. */
  readonly reading?: string;
  readonly reason: string;
};

/**
 * The last day with the extension: added to the last day before rolling, never later than `atMost`, never earlier than
 * without it.
 */
export const extended = (
  calendar: Calendar,
  trigger: LocalDate,
  lastDay: LocalDate,
  extension: Extension,
): LocalDate => {
  const { addedCount, unit, atMost } = extension;
  const wished = lastOf(calendar, lastDay, addedCount, unit);
  if (!atMost) return wished;
  const latest = lastOf(calendar, atMost.from === 'trigger' ? trigger : lastDay, atMost.count, atMost.unit);
  const allowed = wished < latest ? wished : latest;
  return allowed > lastDay ? allowed : lastDay;
};

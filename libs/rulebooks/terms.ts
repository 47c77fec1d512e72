/**
 * Only the last day of a period rolls (Civil Code 203); that a weekly rest day rolls is usual court practice, marked
 * K-med (procedures.md 0, row 12).
 */
const lastDay = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: true } as const;

export const days = (count: number) => ({ unit: 'calendar-days', count, lastDay }) as const;
export const workingDays = (count: number) => ({ unit: 'working-days', count, lastDay }) as const;
export const months = (count: number) => ({ unit: 'months', count, lastDay }) as const;
export const hours = (count: number) => ({ unit: 'hours', count, lastDay }) as const;
export const minutes = (count: number) => ({ unit: 'minutes', count, lastDay }) as const;

/** A rule of the association's own. */
export const house = (number: string) =>
  ({
    clause: `House rules ${number}`,
    source: 'Association house rules; our choice, not law',
    confidence: 'house-rule',
  }) as const;

const SHANGHAI = 8 * 3_600_000;

/** The month that ended last by Shanghai's days: the one that both sides have counted. */
export const monthBefore = (now: string): string => {
  const [year = 0, month = 1] = new Date(Date.parse(now) + SHANGHAI).toISOString().split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
};

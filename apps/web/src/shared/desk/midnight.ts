const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight by Beijing time, so many days later, in ISO 8601; nothing where no day is said. */
export const midnight = (day: string | undefined, later = 0): string | undefined =>
  day !== undefined && DAY.test(day)
    ? new Date(Date.parse(`${day}T00:00:00+08:00`) + later * 86_400_000).toISOString()
    : undefined;

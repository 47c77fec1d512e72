import { formatForTable } from '#messages/format.js';

type Instant = Parameters<typeof formatForTable>[0];

/** To the second, by Beijing time and short: it is laid beside the receiver's own log. */
export const timeOf = (at: string): string => formatForTable(at as Instant);

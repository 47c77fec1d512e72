import type { Building } from './building.js';

/** How much of it is built, in events. */
export type Progress = Pick<Building, 'events' | 'total'>;

/**
 * How much is built, and once some of it was, how fast and how long the rest takes at that. `seconds` ago `from` events
 * were built already. Where nobody built meanwhile, it takes less than is said.
 */
export const describeProgress = ({ events, total }: Progress, seconds: number, from = 0): string => {
  const speed = (events - from) / Math.max(seconds, 0.001);
  const left = speed > 0 ? `, ${Math.round(speed)} a second, ${Math.ceil((total - events) / speed)} s left` : '';
  return `${events} of ${total} events${left}`;
};

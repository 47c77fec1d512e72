import type { Answers } from './balancer.js';
import type { Watched } from './watch-health.js';

/** Of the answers of the first release, which says Busy alone as well, where others were faster five times running. */
const BUSY = 1 / 200;

/** Whether a release said no oftener that it is busy than it may. */
export const isSeldomBusy = ({ answered, busy }: Answers): boolean => busy <= answered * BUSY;

/** Of the checks so many may be answered late: a machine that has other things to do. */
const LATE = 1 / 50;

/**
 * Milliseconds on end. A balancer that asks every five seconds and takes out what has failed three times, as the
 * chart's does (docker/helm/parley/templates/_pod.tpl), would have taken it out.
 */
const OUT = 10_000;

/** What is wrong with how the programs said that they are ready; undefined where nothing is. */
export function faultOfHealth({ asked, refused, late, longest }: Watched): string | undefined {
  if (refused.length > 0) return `${refused.length} refused: ${refused.slice(0, 5).join('; ')}`;
  if (longest >= OUT) return `not ready for ${Math.round(longest / 1_000)} s on end`;
  return late > asked * LATE ? `${late} of ${asked} late` : undefined;
}

import { procStat } from './proc-stat.js';

const TICK = 10; // milliseconds; Linux tells processor time in hundredths of a second
const STEP = 500; // milliseconds of processor time, less than which in all of the patience is no getting on
const MOST = 60_000; // milliseconds of processor time: a start takes a tenth of it

/**
 * Whether a process that starts stands still, asked as often as one likes: for `patience` milliseconds it had hardly
 * any processor time, or it took ten times what a start takes and came to no end. On a machine that is busy with
 * something else a start is long, which is no fault of it. Where nobody tells processor times, the clock alone counts,
 * four times as long.
 */
export function standstillOf(
  processorTime: () => number | undefined,
  patience: number,
  now: () => number = () => performance.now(),
): () => boolean {
  let since = now();
  let had = processorTime() ?? 0;
  return () => {
    const used = processorTime();
    if (used === undefined) return now() - since > patience * 4;
    if (used > MOST) return true;
    if (used - had >= STEP) [had, since] = [used, now()];
    return now() - since > patience;
  };
}

/** Milliseconds of processor time that a process took; undefined where the system has no /proc or no such process. */
export function processorTimeOf(pid: number | undefined): number | undefined {
  const fields = pid === undefined ? undefined : procStat(pid)?.fields;
  return fields && (Number(fields[11]) + Number(fields[12])) * TICK;
}

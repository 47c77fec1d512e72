import { shareOut } from './callers.js';
import { drained } from './drained.js';
import { postOrThrow } from './http.js';
import { atLeast, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const PIECES = 1_000;
const CALLERS = 24;
const AIM = 0.5; // of plain filings in the same run

/**
 * Complaints that a platform hands over, as many as the API takes, against plain filings in the same run, with
 * everything running.
 */
export async function benchDelegated(system: BenchSystem): Promise<readonly Row[]> {
  const file = (): Promise<unknown> => postOrThrow(system.complainant, '/disputes', system.complaint());
  const handOver = (): Promise<unknown> => postOrThrow(system.delegator, '/delegations', system.handOver());
  await drained(system);
  await shareOut(CALLERS * 4, CALLERS, file); // warm
  await shareOut(CALLERS * 4, CALLERS, handOver);
  await drained(system);
  const plain = await rateOf(file);
  await drained(system);
  const delegated = await rateOf(handOver);
  await drained(system);
  return [
    merely({ name: `plain complaints filed by ${CALLERS} callers at once`, ours: plain, unit: '/s' }),
    atLeast(AIM, { name: 'delegated complaints taken the same way', ours: delegated, reference: plain, unit: '/s' }),
  ];
}

const rateOf = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await shareOut(PIECES, CALLERS, work);
  return (PIECES * 1_000) / (performance.now() - begun);
};

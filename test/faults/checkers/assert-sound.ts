import { commitOrder } from './commit-order.js';
import type { Bad, Checker, Evidence } from './evidence.js';
import { exactlyOnce } from './exactly-once.js';
import { gapless } from './gapless.js';
import { monotoneTime } from './monotone-time.js';
import { noLostAck } from './no-lost-ack.js';
import { noPhantom } from './no-phantom.js';
import { streamOrder } from './stream-order.js';

export const CHECKERS: readonly Checker[] = [
  noLostAck,
  noPhantom,
  exactlyOnce,
  gapless,
  commitOrder,
  streamOrder,
  monotoneTime,
];

/** All that is wrong, the first bad position first. */
export const judge = (evidence: Evidence): readonly Bad[] =>
  CHECKERS.flatMap((checker) => checker(evidence)).sort(
    (a, b) => a.position - b.position || a.invariant.localeCompare(b.invariant),
  );

/** Throws with the seed and the first bad position. */
export function assertSound(evidence: Evidence, seed: number): void {
  const bad = judge(evidence);
  if (bad.length === 0) return;
  const lines = bad
    .slice(0, 10)
    .map(({ invariant, position, what }) => `${invariant} at position ${position}: ${what}`);
  throw new Error(
    `FAULT_SEED=${seed}: ${bad.length} violations, the first at position ${bad[0]?.position}\n${lines.join('\n')}`,
  );
}

import type pg from 'pg';
import { readHead } from '#event-store/head.js';
import { readAfter } from '#event-store/read.js';
import { openBusyShare } from './busy-share.js';
import type { Rest } from './stand-back.js';

const EVERY = 100; // milliseconds
const MOST = 500; // events looked at each time
const [FEW, MANY] = [5, 20]; // streams a second on which people act
const [SHORTEST, LONGEST] = [25, 200]; // milliseconds

type Pressure = {
  /** Streams a second on which people act. */ readonly acts: number;
  /** How much of the machine is at work, 0 to 1. */ readonly busy: number;
};

/**
 * How long what follows should rest, so that who acts does not wait for a processor: longer while the machine is at its
 * limit, shorter when it has some left. Where many begin at once it starts with the longest, as nobody knows yet what
 * the machine can do.
 */
export function nextRest(before: Pick<Pressure, 'acts'> & { readonly rest: number }, { acts, busy }: Pressure): number {
  if (acts < FEW) return 0;
  if (before.acts < FEW) return acts < MANY ? 0 : LONGEST;
  if (busy > 0.9) return Math.min(Math.max(2 * before.rest, SHORTEST), LONGEST);
  if (busy > 0.8) return before.rest;
  return before.rest > SHORTEST ? 0.85 * before.rest : 0;
}

type Sample = Pressure & {
  readonly position: number;
  readonly at: number;
  readonly rate: number;
  readonly rest: number | undefined;
};

/**
 * Asks log and machine at most every so often. Who acts is counted in the log itself, whichever process wrote there:
 * the streams on which people or platforms write. What the engine and the clock record counts for nothing, or draining
 * would slow itself down.
 */
export function openPressure(pool: pg.Pool, busyShare = openBusyShare(), clock = () => performance.now()): Rest {
  let last: Sample | undefined;
  let asking: Promise<Sample> | undefined;

  const ask = async (before: Sample | undefined): Promise<Sample> => {
    const [position, at, share] = [await readHead(pool), clock(), busyShare()];
    // for a while nobody has asked
    if (!before || at - before.at > 10 * EVERY) return { position, at, rate: 0, acts: 0, busy: 0, rest: undefined };
    const from = Math.max(before.position, position - MOST);
    const found =
      from < position
        ? (await readAfter(pool, from, position - from)).filter(
            ({ meta: { by } }) => by.kind === 'person' || by.kind === 'platform',
          )
        : [];
    const rate = (new Set(found.map(({ streamId }) => streamId)).size * 1_000) / (at - before.at);
    const now = { acts: (before.rate + rate) / 2, busy: (before.busy + share) / 2 }; // both come in bursts
    return { position, at, rate, ...now, rest: nextRest({ acts: before.acts, rest: before.rest ?? 0 }, now) };
  };

  return async () => {
    if (!last || clock() - last.at >= EVERY) {
      asking ??= ask(last).finally(() => void (asking = undefined));
      last = await asking;
    }
    return last.rest;
  };
}

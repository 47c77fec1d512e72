import { setTimeout } from 'node:timers/promises';

export type Offered = {
  /** Milliseconds of each that succeeded, from the instant at which it was due to be sent. */
  readonly latencies: readonly number[];
  /** What went wrong, told once each with its count. */
  readonly errors: ReadonlyMap<string, number>;
  /** How many a second came to a good end, between the first and the last of them. */
  readonly rate: number;
};

/**
 * Sends at a steady pace whether or not answers come, as people do who know nothing of each other: what has to wait for
 * slow answers counts from when it should have been sent. Throws if nothing succeeded at all.
 */
export async function offer(perSecond: number, seconds: number, send: () => Promise<unknown>): Promise<Offered> {
  const latencies: number[] = [];
  const ends: number[] = [];
  const errors = new Map<string, number>();
  const begun = performance.now();
  const sent: Promise<void>[] = [];
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    const due = begun + (turn * 1_000) / perSecond;
    const early = due - performance.now();
    if (early > 0.5) await setTimeout(early);
    sent.push(
      send().then(
        () => {
          ends.push(performance.now());
          latencies.push(performance.now() - due);
        },
        (error: unknown) => void errors.set(String(error), (errors.get(String(error)) ?? 0) + 1),
      ),
    );
  }
  await Promise.all(sent);
  if (ends.length < 2) throw new Error(`Nothing succeeded: ${[...errors.keys()].join('; ')}`);
  const [first = 0, last = 0] = [ends[0], ends.at(-1)];
  return { latencies, errors, rate: ((ends.length - 1) * 1_000) / (last - first) };
}

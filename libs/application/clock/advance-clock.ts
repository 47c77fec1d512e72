import type { Instant } from '#domain/kernel/message.js';

/** What `advanceClock` needs of one association's clock. */
export type ClockPorts = {
  /** Legal time. */
  readonly now: () => Instant;
  /**
   * The next instant after `after`, and not after `upTo`, at which something happens by itself, and how many things.
   */
  readonly nextActs: (
    after: Instant,
    upTo: Instant,
  ) => Promise<{ readonly at: Instant; readonly acts: number } | undefined>;
  /** Lets legal time be at least this, and waits until every process has seen it. */
  readonly moveTo: (at: Instant) => Promise<void>;
  /** Waits until whatever fell due has acted and every effect was tried once. False when it took too long. */
  readonly settle: () => Promise<boolean>;
};

/**
 * `settled` is false where something was still under way when its time was up: a parked deadline, an effect never
 * tried.
 */
export type Stop = { readonly at: Instant; readonly acts: number; readonly settled: boolean };

/** Moves legal time forward to `target`, stopping at each due instant on the way until its consequences are there. */
export async function advanceClock(
  { now, nextActs, moveTo, settle }: ClockPorts,
  target: Instant,
): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await settle();
  for (;;) {
    const next = await nextActs(stops.at(-1)?.at ?? now(), target);
    await moveTo(next?.at ?? target);
    const settled = await settle();
    if (next) stops.push({ ...next, settled });
    else return stops;
  }
}

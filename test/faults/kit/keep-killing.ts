import { until } from '../../support/until.js';
import type { Program } from './program.js';
import type { Dice } from './seed.js';

/** A program that a test kills and starts again; `ready` once it does its work, or has ended before. */
export type Killable = Program & { readonly ready: Promise<unknown> };

export type Victims = {
  /**
   * Kills one with -9, sometimes one that is just starting, and starts it again at once. Tells after how many
   * milliseconds it is ready again; NaN where it ends before.
   */
  readonly killOne: (dice: Dice) => Promise<{ readonly again: Promise<number> }>;
  /** Throws with the end of its log where one ended that nobody had killed. */
  readonly assertNoneFell: () => void;
  readonly stop: () => Promise<void>;
};

type Kept = { readonly program: Killable; readonly again: Promise<number>; state: 'starting' | 'ready' | 'ended' };

/** Starts programs, waits until all are ready, and lets them be killed one after the other. */
export async function keepKilling(
  starts: readonly (() => Promise<Killable> | Killable)[],
  chanceOfStarting = 0,
): Promise<Victims> {
  const killed = new Set<Program>();
  const fallen: Program[] = [];
  const begin = async (start: (typeof starts)[number]): Promise<Kept> => {
    const begun = performance.now();
    const program = await start();
    const took = program.ready.then(() => (kept.state === 'ended' ? NaN : performance.now() - begun));
    const kept: Kept = { program, state: 'starting', again: took.catch(() => NaN) };
    void program.ended.then(() => {
      kept.state = 'ended';
      if (!killed.has(program)) fallen.push(program);
    });
    void kept.again.then((milliseconds) => {
      if (!Number.isNaN(milliseconds)) kept.state = 'ready';
    });
    return kept;
  };
  const all = await Promise.all(starts.map(begin));
  const assertNoneFell = (): void => {
    const logs = fallen.map((program) => program.log().slice(-2_000));
    if (logs.length > 0) throw new Error(`${logs.length} programs ended that nobody had killed:\n${logs.join('\n')}`);
  };
  await Promise.all(all.map(({ again }) => again));
  assertNoneFell();
  const end = async ({ program }: Kept): Promise<void> => {
    killed.add(program);
    await program.kill('SIGKILL');
  };
  return {
    killOne: async (dice) => {
      const evenStarting = dice.chance(chanceOfStarting);
      const some = await until('one of the programs may be killed', () => {
        assertNoneFell();
        const found = all.filter(({ state }) => state === 'ready' || (evenStarting && state === 'starting'));
        return found.length > 0 && found;
      });
      const victim = dice.pick(some);
      await end(victim);
      const at = all.indexOf(victim);
      const next = await begin(starts[at] as (typeof starts)[number]);
      all[at] = next;
      return { again: next.again };
    },
    assertNoneFell,
    stop: async () => void (await Promise.all(all.map(end))),
  };
}

/**
 * Kills, one after the other, when what is done passes the next of `kills` marks, drawn over 0 to `end`; after how many
 * milliseconds each was ready again.
 */
export async function killAlong(
  victims: Pick<Victims, 'killOne'>,
  dice: Dice,
  kills: number,
  end: number,
  done: () => number,
): Promise<readonly number[]> {
  const marks = Array.from({ length: kills }, (_, index) =>
    Math.floor((end * (index + dice.below(100) / 100)) / kills),
  );
  const again: Promise<number>[] = [];
  for (const mark of marks) {
    await until(`${mark} commands are acknowledged`, () => done() >= mark);
    again.push((await victims.killOne(dice)).again);
  }
  return (await Promise.all(again)).filter((milliseconds) => !Number.isNaN(milliseconds));
}

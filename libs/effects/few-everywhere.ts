import type { Place, Places } from '#infrastructure/crew/places.js';
import { Busy } from './attempt-failed.js';

type Few = { readonly running: number; readonly waiting: number; readonly milliseconds: number };

type Held = { readonly place: Place; readonly since: number };
type Line = {
  readonly idle: Held[];
  readonly next: Set<(held: Held) => void>;
  /** Places that were given to a call. */
  running: number;
  asking: boolean;
  /** Until then others have their turn. */
  asksAt: number;
};

/** In milliseconds: how long an idle place is kept, so that a busy destination is not counted call by call. */
const KEPT = 1_000;
/** How long a place is kept while others may want it, and for how long it is then left to them. */
const [TURN, LEFT] = [1_000, 100];
const AGAIN = 50;

/**
 * Lets at most `running` calls to one destination run, whichever process makes them. A few more wait for
 * `milliseconds`, which a quick destination never needs; all others throw `Busy` at once and are tried again later.
 * Whoever brings a patience of its own, in milliseconds, waits so long, however many wait. No call that has a place
 * takes a second one.
 */
export const fewEverywhere = (
  places: Places,
  most: Few,
  report: (error: unknown) => void,
): (<T>(destination: string, call: () => Promise<T>, patience?: number) => Promise<T>) => {
  const lines = new Map<string, Line>();
  const lineTo = (destination: string): Line => {
    const line = lines.get(destination) ?? { idle: [], next: new Set(), running: 0, asking: false, asksAt: 0 };
    lines.set(destination, line);
    return line;
  };
  const forget = (destination: string): void => {
    const line = lines.get(destination);
    if (line && line.idle.length + line.next.size + line.running === 0 && !line.asking) lines.delete(destination);
  };
  /** Until PostgreSQL has it back: of the few that there are, one would be lost for as long as this process lives. */
  const give = (held: Held): void => {
    if (!places.isOurs(held.place)) return;
    places.give(held.place).catch((error: unknown) => {
      report(error);
      setTimeout(() => give(held), KEPT).unref();
    });
  };

  /** Asks for places for as long as somebody waits. */
  const ask = async (destination: string, line: Line): Promise<void> => {
    if (line.asking) return;
    line.asking = true;
    try {
      while (line.next.size > 0) {
        const early = line.asksAt - performance.now();
        const place = early > 0 ? undefined : await places.take(destination, most.running);
        const [first] = line.next;
        if (place !== undefined && first) {
          line.running += 1;
          first({ place, since: performance.now() });
        } else if (place !== undefined) give({ place, since: 0 });
        else await new Promise((resolve) => setTimeout(resolve, Math.max(AGAIN, early)));
      }
    } finally {
      line.asking = false;
      forget(destination);
    }
  };
  const end = (destination: string, line: Line, held: Held): void => {
    const isOver = places.isShared() && performance.now() - held.since > TURN;
    const [first] = line.next;
    if (first && !isOver && places.isOurs(held.place)) return first(held); // it runs on
    line.running -= 1;
    if (!places.isOurs(held.place) || isOver) {
      give(held);
      if (isOver) line.asksAt = performance.now() + LEFT;
    } else {
      line.idle.push(held);
      setTimeout(() => {
        const at = line.idle.indexOf(held);
        if (at < 0) return;
        line.idle.splice(at, 1);
        give(held);
        forget(destination);
      }, KEPT).unref();
    }
    forget(destination);
  };
  const idleOf = (line: Line): Held | undefined => {
    for (let held = line.idle.pop(); held; held = line.idle.pop()) if (places.isOurs(held.place)) return held;
    return undefined;
  };

  return async (destination, call, patience) => {
    const line = lineTo(destination);
    const idle = idleOf(line);
    if (idle) line.running += 1;
    const held = idle ?? (await turn(line, most, patience, () => ask(destination, line)));
    return call().finally(() => end(destination, line, held));
  };
};

/** Resolves with a place of this process's, or one that was asked for. */
const turn = (line: Line, most: Few, patience: number | undefined, ask: () => Promise<void>): Promise<Held> =>
  new Promise((resolve, reject) => {
    const isFull = line.next.size >= most.waiting + Math.max(0, most.running - line.running);
    if (isFull && patience === undefined) return reject(new Busy());
    const leave = (): void => {
      clearTimeout(timer);
      line.next.delete(take);
    };
    const take = (held: Held): void => {
      leave();
      resolve(held);
    };
    const timer = setTimeout(() => {
      leave();
      reject(new Busy());
    }, patience ?? most.milliseconds);
    line.next.add(take);
    ask().catch((error: unknown) => {
      leave();
      reject(error);
    });
  });

import { shareOut, type Lease } from './share-out.js';

type Seen = {
  /** Whatever somebody holds, and what of it this worker does. */
  readonly taken: readonly string[];
  readonly mine: readonly string[];
  /** How many share it out. */
  readonly sharing: number;
  /** Until when this worker is sure of what it holds, of `performance.now()`. */
  readonly until: number;
};

/**
 * What this worker holds, as far as it knows. `give` is called with what is more than its share, once nothing is done
 * under it any more.
 */
export function leasesBy(give: (names: readonly string[]) => void) {
  const leases: Lease[] = [];
  const held = new Set<string>();
  const leaving = new Set<string>();
  const busy = new Map<string, number>();
  const callbacks: (readonly [readonly string[], () => void])[] = [];
  let sureUntil = -Infinity;
  let freeBefore: ReadonlySet<string> = new Set();

  const leave = (names: readonly string[]): void => {
    const now = names.filter((name) => leaving.has(name) && !busy.has(name));
    if (now.length > 0) give(now);
  };
  const mayDo = (names: readonly string[]): readonly string[] =>
    performance.now() < sureUntil ? names.filter((name) => held.has(name) && !leaving.has(name)) : [];

  return {
    name: (lease: Lease): void => {
      leases.push(lease);
      leases.sort((one, other) => other.weight - one.weight);
    },
    onTaken: (names: readonly string[], callback: () => void): void => void callbacks.push([names, callback]),
    /** What has to be taken. */
    see: ({ taken, mine, sharing, until }: Seen): readonly string[] => {
      sureUntil = until;
      const own = new Set(mine);
      for (const name of held) if (!own.has(name)) held.delete(name);
      for (const name of leaving) if (!own.has(name)) leaving.delete(name);
      for (const name of own) held.add(name);
      const free = new Set(leases.map(({ name }) => name).filter((name) => !taken.includes(name)));
      const kept = new Set([...held].filter((name) => !leaving.has(name)));
      const asked = { leases, mine: kept, free, left: new Set([...free].filter((name) => freeBefore.has(name))) };
      const shares = shareOut({ ...asked, workers: sharing });
      freeBefore = free;
      for (const name of shares.give) leaving.add(name);
      leave([...leaving]); // those too whose giving back was not heard
      return shares.take;
    },
    add: (names: readonly string[]): void => {
      for (const name of names) held.add(name);
      for (const [of, callback] of callbacks) if (of.some((name) => names.includes(name))) callback();
    },
    keep:
      (names: readonly string[], pass: (held: readonly string[]) => Promise<number>) => async (): Promise<number> => {
        const mine = mayDo(names);
        if (mine.length === 0) return 0;
        for (const name of mine) busy.set(name, (busy.get(name) ?? 0) + 1);
        try {
          return await pass(mine);
        } finally {
          for (const name of mine) {
            const others = (busy.get(name) ?? 1) - 1;
            if (others === 0) busy.delete(name);
            else busy.set(name, others);
          }
          leave(mine);
        }
      },
  };
}

import { shareOut, type Lease } from './share-out.js';

/** How many share out what a release does for itself, and what one worker does for all releases. */
export type Sharing = { readonly own: number; readonly all: number };

type Seen = {
  /** Whatever somebody holds, and what of it this worker does, as it is kept. */
  readonly taken: readonly string[];
  readonly mine: readonly string[];
  readonly sharing: Sharing;
  /** Until when this worker is sure of what it holds, of `performance.now()`. */
  readonly until: number;
};

/**
 * What this worker holds, as far as it knows. A release's own leases are kept under its number, so that no release
 * waits for another to give any. `give` is called with what is more than its share, once nothing is done under it any
 * more.
 */
export function leasesBy(release: string, give: (kept: readonly string[]) => void) {
  const leases: Lease[] = [];
  const keptAs = new Map<string, string>();
  const held = new Set<string>();
  const leaving = new Set<string>();
  const leftToOthers = new Set<string>();
  const busy = new Map<string, number>();
  const callbacks: (readonly [readonly string[], () => void])[] = [];
  let [sureUntil, hasOthers] = [-Infinity, false];
  let freeBefore: ReadonlySet<string> = new Set();

  const keep = (name: string): string => keptAs.get(name) ?? name;
  const leave = (kept: readonly string[]): void => {
    const now = kept.filter((name) => leaving.has(name) && !busy.has(name));
    if (now.length > 0) give(now);
  };
  const mayDo = (names: readonly string[]): readonly string[] =>
    performance.now() < sureUntil ? names.filter((name) => held.has(keep(name)) && !leaving.has(keep(name))) : [];
  const leaveToOthers = (kept: readonly string[]): void => {
    for (const { name, isShared } of hasOthers ? leases : [])
      if (isShared && kept.includes(name)) for (const set of [leftToOthers, leaving]) set.add(name);
  };

  return {
    name: (lease: Lease): void => {
      const kept = lease.isShared ? lease.name : `${release}/${lease.name}`;
      keptAs.set(lease.name, kept);
      leases.push({ ...lease, name: kept });
      leases.sort((one, other) => other.weight - one.weight);
    },
    onTaken: (names: readonly string[], callback: () => void): void => void callbacks.push([names, callback]),
    /** What has to be taken, as it is kept. */
    see: ({ taken, mine, sharing, until }: Seen): readonly string[] => {
      sureUntil = until;
      const own = new Set(mine);
      for (const name of held) if (!own.has(name)) held.delete(name);
      for (const name of leaving) if (!own.has(name)) leaving.delete(name);
      for (const name of own) held.add(name);
      hasOthers = sharing.all > sharing.own;
      if (!hasOthers) leftToOthers.clear();
      const free = new Set(leases.map(({ name }) => name).filter((name) => !taken.includes(name)));
      const kept = new Set([...held].filter((name) => !leaving.has(name)));
      const asked = { mine: kept, free, left: new Set([...free].filter((name) => freeBefore.has(name))) };
      const some = leases.filter(({ name }) => !leftToOthers.has(name));
      const shares = [
        shareOut({ ...asked, leases: some.filter(({ isShared }) => !isShared), workers: sharing.own }),
        shareOut({ ...asked, leases: some.filter(({ isShared }) => isShared), workers: sharing.all }),
      ];
      freeBefore = free;
      for (const share of shares) for (const name of share.give) leaving.add(name);
      leave([...leaving]); // those too whose giving back was not heard
      return shares.flatMap(({ take }) => take);
    },
    add: (kept: readonly string[]): void => {
      for (const name of kept) held.add(name);
      for (const [of, callback] of callbacks) if (of.some((name) => kept.includes(keep(name)))) callback();
    },
    keep:
      (
        names: readonly string[],
        pass: (held: readonly string[]) => Promise<number>,
        isForAnother: (error: unknown) => boolean = () => false,
      ) =>
      async (): Promise<number> => {
        const mine = mayDo(names);
        if (mine.length === 0) return 0;
        const kept = mine.map(keep);
        for (const name of kept) busy.set(name, (busy.get(name) ?? 0) + 1);
        try {
          return await pass(mine);
        } catch (error) {
          if (isForAnother(error)) leaveToOthers(kept);
          throw error;
        } finally {
          for (const name of kept) {
            const others = (busy.get(name) ?? 1) - 1;
            if (others === 0) busy.delete(name);
            else busy.set(name, others);
          }
          leave(kept);
        }
      },
  };
}

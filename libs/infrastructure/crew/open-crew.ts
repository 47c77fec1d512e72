import { setTimeout } from 'node:timers/promises';
import { RELEASE } from '../release.js';
import { giveLeases, sayThatItLives, seeCrew, SHARING, takeLeases } from './crew-table.js';
import { leasesBy } from './leases.js';
import { openLineToOthers } from './line-to-others.js';
import type { Lease } from './share-out.js';

/** The workers of an installation, as one of them sees them. */
export type Crew = {
  readonly id: string;
  /** Names something that one worker of a release at a time is to do. All are named before `begin`. */
  readonly lease: (lease: Lease) => void;
  /**
   * The pass of whoever holds some of these just now, told which; nothing where another worker holds all. What is
   * shared by all releases is left to the workers of another after a failure that is for them.
   */
  readonly keep: (
    names: readonly string[],
    pass: (held: readonly string[]) => Promise<number>,
    isForAnother?: (error: unknown) => boolean,
  ) => () => Promise<number>;
  /** Calls back when this worker was given one of these. */
  readonly onTaken: (names: readonly string[], callback: () => void) => void;
  /** How many live, of whichever release. */
  readonly size: () => number;
  /** Rises whenever this worker was taken for dead, and what it held was given to others. */
  readonly life: () => number;
  /** Told to all others. Never throws: nobody relies on it. */
  readonly tell: (topic: string, ids: readonly string[]) => void;
  readonly onTold: (topic: string, callback: (ids: readonly string[]) => void) => void;
  /** From now on it is one of them. */
  readonly begin: () => Promise<void>;
  /** What it held is free at once. Whatever it did under a lease must have come to its end. */
  readonly close: () => Promise<void>;
};

export type CrewParts = {
  readonly connectionString: string;
  readonly id: string;
  readonly roles: readonly string[];
  readonly release?: string;
  readonly report: (error: unknown) => void;
  readonly pace?: Pace;
};

/** In milliseconds: how often a worker says that it lives, and after which silence it is taken for dead. */
export type Pace = { readonly beat: number; readonly lives: number };
const PACE: Pace = { beat: 1_500, lives: 15_000 };

/**
 * Whoever says nothing for fifteen seconds is dead, and so is at once whose connection has ended: a process that is
 * killed is followed by the others within two. What must not be done twice is fenced where it is written, by the lock
 * of its checkpoint; a lease only spares two workers the waiting for each other.
 */
export function openCrew(parts: CrewParts): Crew {
  const { connectionString, id, roles, release = RELEASE, report, pace = PACE } = parts;
  const listeners: (readonly [string, (ids: readonly string[]) => void])[] = [];
  const line = openLineToOthers(connectionString, (topic, ids) => {
    if (topic === 'beat') return beatSoon();
    for (const [of, callback] of listeners) if (of === topic) callback(ids);
  });
  const give = async (names: readonly string[]): Promise<void> => {
    await giveLeases(line, id, names);
    await line.tell('beat');
  };
  const leases = leasesBy(release, (names) => void give(names).catch(report));
  let [size, life, born] = [1, 0, false];

  const beat = async (): Promise<void> => {
    const sent = performance.now();
    const isNew = await sayThatItLives(line, { id, roles, release }, pace.lives);
    if (isNew && born) life += 1;
    const seen = await seeCrew(line, { id, roles, release });
    if (!seen) return;
    size = seen.size;
    const wanted = leases.see({ ...seen, until: sent + pace.lives - pace.beat / 2 });
    if (wanted.length > 0 && roles.includes(SHARING)) leases.add(await takeLeases(line, id, wanted));
    if (!born) await line.tell('beat'); // others give it a share at once
    born = true;
  };

  const closing = new AbortController();
  let beating: Promise<void> | undefined;
  let again = false;
  const beatSoon = (): void => {
    if (closing.signal.aborted || !born) return;
    if (beating) return void (again = true);
    again = false;
    beating = beat()
      .catch((error: unknown) => {
        line.drop();
        if (!closing.signal.aborted) report(error);
      })
      .finally(() => {
        beating = undefined;
        if (again) beatSoon();
      });
  };
  const keepBeating = async (): Promise<void> => {
    for (;;) {
      await setTimeout(pace.beat, undefined, { signal: closing.signal });
      beatSoon();
    }
  };

  return {
    id,
    lease: leases.name,
    keep: leases.keep,
    onTaken: leases.onTaken,
    size: () => size,
    life: () => life,
    tell: (topic, ids) => void line.tell(topic, ids).catch(() => undefined),
    onTold: (topic, callback) => void listeners.push([topic, callback]),
    begin: async () => {
      await beat();
      keepBeating().catch(() => undefined);
    },
    close: async () => {
      closing.abort();
      await beating;
      try {
        await line.query({ text: 'DELETE FROM read.worker WHERE id = $1', values: [id] });
        await line.tell('beat');
      } catch {
        // it goes stale by itself
      }
      await line.close();
    },
  };
}

import { setTimeout } from 'node:timers/promises';
import { leasesBy } from './leases.js';
import { openLineToOthers } from './line-to-others.js';
import type { Lease } from './share-out.js';

/** The workers of an installation, as one of them sees them. */
export type Crew = {
  readonly id: string;
  /** Names something that one worker at a time is to do. All are named before `begin`. */
  readonly lease: (lease: Lease) => void;
  /** The pass of whoever holds some of these just now, told which; nothing where another worker holds all. */
  readonly keep: (
    names: readonly string[],
    pass: (held: readonly string[]) => Promise<number>,
  ) => () => Promise<number>;
  /** Calls back when this worker was given one of these. */
  readonly onTaken: (names: readonly string[], callback: () => void) => void;
  /** How many live. */
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
  readonly report: (error: unknown) => void;
  readonly pace?: Pace;
};

/** In milliseconds: how often a worker says that it lives, and after which silence it is taken for dead. */
export type Pace = { readonly beat: number; readonly lives: number };
const PACE: Pace = { beat: 1_500, lives: 15_000 };
/** Whoever reads the log names this role, and shares it with others of it. */
export const SHARING = 'readers';

type Seen = { readonly sharing: number; readonly size: number; readonly taken: string[]; readonly mine: string[] };

/**
 * Whoever says nothing for fifteen seconds is dead, and so is at once whose connection has ended: a process that is
 * killed is followed by the others within two. What must not be done twice is fenced where it is written, by the lock
 * of its checkpoint; a lease only spares two workers the waiting for each other.
 */
export function openCrew({ connectionString, id, roles, report, pace = PACE }: CrewParts): Crew {
  const listeners: (readonly [string, (ids: readonly string[]) => void])[] = [];
  const line = openLineToOthers(connectionString, (topic, ids) => {
    if (topic === 'beat') return beatSoon();
    for (const [of, callback] of listeners) if (of === topic) callback(ids);
  });
  const give = async (names: readonly string[]): Promise<void> => {
    const text = 'DELETE FROM read.lease WHERE name = ANY ($1::text[]) AND holder = $2';
    await line.query({ name: 'give-leases', text, values: [names, id] });
    await line.tell('beat');
  };
  const leases = leasesBy((names) => void give(names).catch(report));
  let [size, life, born] = [1, 0, false];

  const beat = async (): Promise<void> => {
    const sent = performance.now();
    const [own] = await line.query<{ anew: boolean }>({
      name: 'worker-lives',
      text: `WITH dead AS (DELETE FROM read.worker w
                            WHERE id <> $1 AND (until < clock_timestamp()
                               OR NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.pid = w.backend)))
             INSERT INTO read.worker AS known (id, roles, backend, until)
             VALUES ($1, $2, pg_backend_pid(), clock_timestamp() + $3 * interval '1 millisecond')
             ON CONFLICT (id) DO UPDATE SET backend = excluded.backend, until = excluded.until
             RETURNING xmax = 0 AS anew`,
      values: [id, roles, pace.lives],
    });
    if (own?.anew && born) life += 1;
    const [seen] = await line.query<Seen>({
      name: 'workers-seen',
      text: `SELECT (SELECT count(*)::int FROM read.worker WHERE $2 = ANY (roles)) AS sharing,
                    (SELECT count(*)::int FROM read.worker) AS size,
                    ARRAY(SELECT name FROM read.lease) AS taken,
                    ARRAY(SELECT name FROM read.lease WHERE holder = $1) AS mine`,
      values: [id, SHARING],
    });
    if (!seen) return;
    size = seen.size;
    const wanted = leases.see({ ...seen, until: sent + pace.lives - pace.beat / 2 });
    if (wanted.length > 0 && roles.includes(SHARING)) {
      const text = `INSERT INTO read.lease SELECT unnest($2::text[]), $1 ON CONFLICT DO NOTHING RETURNING name`;
      const taken = await line.query<{ name: string }>({ name: 'take-leases', text, values: [id, wanted.toSorted()] });
      leases.add(taken.map(({ name }) => name));
    }
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

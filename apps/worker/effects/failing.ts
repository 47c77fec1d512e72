import type pg from 'pg';

/** Which disputes have effects that failed: a look at any other need not ask the database what to forget. */
export type Failing = {
  readonly mayHave: (disputeId: string) => boolean;
  /** Whether any has. */
  readonly any: () => boolean;
  readonly add: (disputeId: string) => void;
  /** Learns what other processes noted. */
  readonly refresh: () => Promise<void>;
};

/** More are not remembered; then all are asked for. */
const MOST = 5_000;

/** Until it was first refreshed any dispute may have some. */
export function openFailing(pool: Pick<pg.Pool, 'query'>): Failing {
  let known: ReadonlySet<string> | 'many' = 'many';
  let added = new Set<string>();
  return {
    mayHave: (disputeId) => known === 'many' || known.has(disputeId) || added.has(disputeId),
    any: () => known === 'many' || known.size > 0 || added.size > 0,
    add: (disputeId) => void added.add(disputeId),
    refresh: async () => {
      const before = added;
      added = new Set(); // what is added from here on may not be read below
      try {
        const text = 'SELECT DISTINCT dispute_id FROM read.effect_attempt LIMIT $1';
        const { rows } = await pool.query<{ dispute_id: string }>({
          name: 'failing-disputes',
          text,
          values: [MOST + 1],
        });
        known = rows.length > MOST ? 'many' : new Set(rows.map(({ dispute_id: disputeId }) => disputeId));
      } catch (error) {
        added = new Set([...before, ...added]);
        throw error;
      }
    },
  };
}

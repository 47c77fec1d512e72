import type pg from 'pg';
import { instant, type Instant } from '#domain/message.js';

/** The legal time of each association: machine time plus what its clock was moved by. */
export type Clocks = {
  /** Throws for an association that is not in the database. */
  readonly legalTime: (associationId: string, machine: Date) => Promise<Instant>;
  /** Reads all clocks again; which of them stand otherwise than before. */
  readonly refresh: () => Promise<readonly string[]>;
  /** By how many milliseconds each known clock is ahead. */
  readonly offsets: () => ReadonlyMap<string, number>;
};

/** Offsets are kept in memory: whoever is told that a clock was moved calls `refresh`. */
export function openClocks(pool: Pick<pg.Pool, 'query'>): Clocks {
  let offsets: ReadonlyMap<string, number> = new Map();

  const refresh = async (): Promise<readonly string[]> => {
    const { rows } = await pool.query<{ id: string; clock_offset_ms: string }>('SELECT id, clock_offset_ms FROM office.association');
    const fresh = new Map(rows.map((row) => [row.id, Number(row.clock_offset_ms)]));
    const moved = [...fresh].filter(([id, offset]) => offsets.get(id) !== offset).map(([id]) => id);
    offsets = fresh;
    return moved;
  };

  return {
    refresh,
    offsets: () => offsets,
    legalTime: async (associationId, machine) => {
      if (!offsets.has(associationId)) await refresh();
      const offset = offsets.get(associationId);
      if (offset === undefined) throw new Error(`No association ${associationId}`);
      return instant(machine.getTime() + offset);
    },
  };
}

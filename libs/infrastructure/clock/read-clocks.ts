import type pg from 'pg';

/** What to add to machine time in each association, in milliseconds. `version` rises with every change. */
export type Clocks = { readonly version: number; readonly offsets: ReadonlyMap<string, number> };

type Row = { readonly version: string; readonly id: string | null; readonly clock_offset_ms: string | null };

/** All of them from one snapshot: whoever has seen a version has seen every change up to it. */
export async function readClocks(pool: Pick<pg.Pool, 'query'>): Promise<Clocks> {
  const { rows } = await pool.query<Row>({
    name: 'read-clocks',
    text: 'SELECT h.version, a.id, a.clock_offset_ms FROM office.clock_head h LEFT JOIN office.association a ON true',
  });
  return {
    version: Number(rows[0]?.version ?? 0),
    offsets: new Map(
      rows.flatMap(({ id, clock_offset_ms }) => (id === null ? [] : [[id, Number(clock_offset_ms)] as const])),
    ),
  };
}

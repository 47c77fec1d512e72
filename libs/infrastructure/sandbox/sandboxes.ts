import type pg from 'pg';

/** Whether an association is a sandbox: it is founded as one or not, so that it is asked once. */
export type IsSandbox = (associationId: string) => Promise<boolean>;

export const openSandboxes = (pool: Pick<pg.Pool, 'query'>): IsSandbox => {
  const known = new Map<string, boolean>();
  return async (associationId) => {
    const before = known.get(associationId);
    if (before !== undefined) return before;
    const { rows } = await pool.query<{ sandbox: boolean }>({
      name: 'is-sandbox',
      text: 'SELECT sandbox FROM office.association WHERE id = $1',
      values: [associationId],
    });
    const [row] = rows;
    if (!row) return false;
    known.set(associationId, row.sandbox);
    return row.sandbox;
  };
};

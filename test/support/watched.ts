import type { Database } from '#event-store/types.js';

type Asked = { readonly name?: string; readonly text: string; readonly values?: unknown[] };
type Rows = readonly object[];
type Query = (asked: Asked | string, values?: unknown[]) => Promise<{ readonly rows: Rows }>;

/** The same database, of which is noted what it was asked and what it gave. */
export const watched = (database: Database, note: (asked: Asked, rows: Rows) => void): Database => {
  const inner = database as unknown as { readonly query: Query };
  const query: Query = async (asked, values) => {
    const answer = await inner.query(asked, values);
    note(typeof asked === 'string' ? { text: asked, ...(values && { values }) } : asked, answer.rows);
    return answer;
  };
  return { query } as unknown as Database;
};

/** How many ids, or other values, the longest list has that was asked with. */
export const longestIn = ({ values = [] }: Asked): number =>
  Math.max(0, ...values.map((value) => (Array.isArray(value) ? value.length : 0)));

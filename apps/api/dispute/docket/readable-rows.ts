/** A row of a table with what of it is shown to the viewer. */
export type ReadRow<Row, Shown> = { readonly row: Row; readonly shown: Shown };

type Reading<Row, Shown> = {
  readonly limit: number;
  /** The rows behind this one, or from where the page begins; so many at most. */
  readonly find: (behind: Row | undefined, most: number) => Promise<readonly Row[]>;
  /** Those that the viewer may read, in their order. */
  readonly read: (rows: readonly Row[]) => Promise<readonly ReadRow<Row, Shown>[]>;
};

/** So many rows at most are looked at in one go. */
const MOST_AT_ONCE = 1_000;

/**
 * One row more than a page takes, of those alone that the viewer may read: what it may not read is passed over to the
 * end, so that neither whether there is a further page nor where it begins tells that anything was passed over.
 */
export async function readableRows<Row, Shown>({
  limit,
  find,
  read,
}: Reading<Row, Shown>): Promise<readonly ReadRow<Row, Shown>[]> {
  const readable: ReadRow<Row, Shown>[] = [];
  let behind: Row | undefined;
  for (let most = limit + 1; readable.length <= limit; most = Math.min(most * 2, MOST_AT_ONCE)) {
    const rows = await find(behind, most);
    readable.push(...(await read(rows)));
    if (rows.length < most) break;
    behind = rows.at(-1);
  }
  return readable.slice(0, limit + 1);
}

import type { TenantContext } from '../command-handler/command-handler.js';

type Row = { readonly version: number; readonly chain: Buffer };

/** What ties each event of a stream to all before it, by version. */
export async function findChains(
  { database, associationId }: TenantContext,
  streamId: string,
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await database.query<Row>({
    name: 'chains-of-stream',
    text: 'SELECT version, chain FROM log.event WHERE stream_id = $1 AND association_id = $2',
    values: [streamId, associationId],
  });
  return new Map(rows.map(({ version, chain }) => [version, chain.toString('hex')]));
}

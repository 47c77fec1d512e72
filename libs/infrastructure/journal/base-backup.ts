import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import type pg from 'pg';
import { connect } from '../database/connect.js';

type Wire = { readonly query: (text: string) => void; readonly stream: Socket };
export type BaseEnds = { readonly start: string; readonly timeline: number; readonly end: string };
type Row = { readonly fields: readonly (Buffer | string | null)[] };

/**
 * The server's own copy of its data folder as one tar, over the replication protocol: no program of PostgreSQL's is
 * needed, and no file of it has to be reached. `ends` resolves when all of it has come.
 */
export function baseBackup(client: pg.Client, label: string) {
  const bytes = new PassThrough();
  let wire: Wire | undefined;
  const rows: string[][][] = [];
  let finish: (ends: BaseEnds) => void;
  let fail: (error: Error) => void;
  const ends = new Promise<BaseEnds>((resolve, reject) => ([finish, fail] = [resolve, reject]));
  ends.catch(() => undefined);
  const broken = (error: Error): void => {
    bytes.destroy(error);
    fail(error);
  };
  bytes.on('drain', () => wire?.stream.resume());
  client.query({
    submit: (connection: unknown) => {
      wire = connection as Wire; // of pg, whose types do not tell
      wire.query(`BASE_BACKUP (LABEL '${label}', CHECKPOINT 'fast', WAL false, WAIT false, MANIFEST 'no')`);
    },
    handleRowDescription: () => void rows.push([]),
    handleDataRow: ({ fields }: Row) => void rows.at(-1)?.push(fields.map((field) => String(field ?? ''))),
    // the kind of message comes first: d the archive's bytes, n a new archive, m a manifest, p how far it is
    handleCopyData: ({ chunk }: { readonly chunk: Buffer }) => {
      if (chunk[0] === D && !bytes.write(Buffer.from(chunk.subarray(1)))) wire?.stream.pause();
    },
    handleCommandComplete: () => undefined,
    handleEmptyQuery: () => undefined,
    handleError: broken,
    handleReadyForQuery: () => {
      const [begun, spaces, ended] = rows;
      if ((spaces?.length ?? 0) > 1)
        return broken(new Error('The database has tablespaces outside its data folder, which are not archived'));
      bytes.end();
      finish({
        start: begun?.[0]?.[0] ?? '',
        timeline: Number(begun?.[0]?.[1]),
        end: ended?.[0]?.[0] ?? '',
      });
    },
  } as pg.Submittable);
  return { bytes, ends };
}

const D = 'd'.charCodeAt(0);

export function connectReplication(url: string): Promise<pg.Client> {
  const target = new URL(url);
  target.searchParams.set('replication', 'true');
  return connect(target.href);
}

import { open } from 'node:fs/promises';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import { openSealedWriter } from '../files/sealed-writer.js';
import { hashFile } from './hash-file.js';
import type { ArchivedTable } from './manifest.js';

export const tableFile = (folder: string, name: string): string => path.join(folder, 'tables', `${name}.copy.gz`);

/** What a sealed table is bound to: the file of another table or snapshot does not open in its place. */
export const tableContext = (snapshot: string, name: string): string => `parley/backup/${snapshot}/${name}`;

type Dumping = {
  readonly client: pg.ClientBase;
  readonly folder: string;
  readonly snapshot: string;
  readonly key: KeyObject;
};

/** One table as COPY writes it (PostgreSQL's text format), packed, and sealed where it holds words or keys. */
export async function dumpTable(
  { client, folder, snapshot, key }: Dumping,
  name: string,
  sealed: boolean,
): Promise<ArchivedTable> {
  const columns = await columnsOf(client, name);
  const list = columns.map((column) => `"${column}"`).join(', ');
  const copy = client.query(to(`COPY (SELECT ${list} FROM ${name}) TO STDOUT`)); // a table of ranges has no other form
  const packed = createGzip();
  copy.on('error', (error) => packed.destroy(error)).pipe(packed);
  const file = await open(tableFile(folder, name), 'wx', 0o600);
  let size = 0;
  try {
    const writer = sealed ? openSealedWriter(file, key, tableContext(snapshot, name)) : undefined;
    for await (const bytes of packed as AsyncIterable<Buffer>) {
      size += bytes.length;
      await (writer ? writer.add(bytes) : file.write(bytes));
    }
    await (writer ? writer.end() : file.sync());
  } finally {
    await file.close();
  }
  return { name, columns, rows: copy.rowCount, sealed, size, sha256: await hashFile(tableFile(folder, name)) };
}

/** In the order of the table; those that the database computes are not written and not read. */
const columnsOf = async (client: pg.ClientBase, name: string): Promise<string[]> => {
  const { rows } = await client.query<{ column: string }>(
    `SELECT attname AS column FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [name],
  );
  return rows.map(({ column }) => column);
};

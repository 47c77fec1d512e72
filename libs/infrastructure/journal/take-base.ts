import type { KeyObject } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { synced } from '../backup/copy-files.js';
import { unfinished as unfinishedName } from '../backup/clear-unfinished.js';
import { MAC, MANIFEST, signedManifest } from '../backup/manifest.js';
import { connect } from '../database/connect.js';
import { writeAtomically } from '../embedded/write-atomically.js';
import { RELEASE } from '../release.js';
import { baseBackup, connectReplication } from './base-backup.js';
import { baseFolder, contextOf, instantsFolder, tarFile, type Base } from './instants.js';
import { writePack } from './sealed-pack.js';

export type Server = { readonly system: string; readonly timeline: number; readonly segmentBytes: number };
type Query = Pick<pg.Client, 'query'>;

/** Which server this is, and on which timeline. */
export async function seeServer(client: Query): Promise<Server> {
  const { rows } = await client.query<{ system: string; timeline: number; bytes: string }>(
    `SELECT system_identifier::text AS system, (SELECT timeline_id FROM pg_control_checkpoint()) AS timeline,
            (SELECT bytes_per_wal_segment FROM pg_control_init()) AS bytes FROM pg_control_system()`,
  );
  const [row] = rows;
  if (!row) throw new Error('The server does not say who it is');
  return { system: row.system, timeline: row.timeline, segmentBytes: Number(row.bytes) };
}

type Taking = {
  /** Of a role that may replicate. */
  readonly url: string;
  readonly target: string;
  readonly base: string;
  readonly key: KeyObject;
  readonly keyUntil: Date;
  readonly begun: Date;
};

/** Copies the running server's data folder. What was begun and not finished is taken for no base. */
export async function takeBase({ url, target, base, key, keyUntil, begun }: Taking): Promise<Base> {
  const unfinished = path.join(instantsFolder(target), unfinishedName(base));
  for (const part of ['journal', 'wrappings']) mkdirSync(path.join(unfinished, part), { recursive: true, mode: 0o700 });
  const [client, replication] = await Promise.all([connect(url), connectReplication(url)]);
  try {
    const server = await seeServer(client);
    const { bytes, ends } = baseBackup(replication, base);
    await writePack(tarFile(unfinished), bytes, key, contextOf(base, 'base'));
    const { start, end, timeline } = await ends;
    const { rows } = await client.query<{ now: Date; database: string }>(
      'SELECT clock_timestamp() AS now, current_database() AS database',
    );
    const madeAt = rows[0]?.now.toISOString() ?? '';
    const database = rows[0]?.database ?? '';
    const made: Base = {
      format: 1,
      base,
      release: RELEASE,
      begunAt: begun.toISOString(),
      madeAt,
      keyUntil: keyUntil.toISOString(),
      database,
      ...server,
      timeline,
      start,
      end,
    };
    const { text, mac } = signedManifest(key, made);
    writeAtomically(path.join(unfinished, MAC), `${mac}\n`);
    writeAtomically(path.join(unfinished, MANIFEST), text);
    await synced(unfinished);
    renameSync(unfinished, baseFolder(target, base));
    await synced(instantsFolder(target));
    return made;
  } finally {
    await Promise.all([client.end(), replication.end()]).catch(() => undefined);
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { KeyObject } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { ServerUser } from '../embedded/server-user.js';
import { archivedSegments, partOf } from './follow-journal.js';
import { baseFolder, contextOf, journalFolder, tarFile, type Base, type Reached } from './instants.js';
import { readPack } from './sealed-pack.js';

type LayingOut = {
  readonly target: string;
  readonly base: Base;
  readonly key: KeyObject;
  readonly reached: Reached;
  /** New; what is in it when this throws is of no use. */
  readonly dataDir: string;
  readonly user: ServerUser | undefined;
};

/** Opens a base into a data folder, and its journal beside it: nothing is fetched any more while the server replays. */
export async function layOut({ target, base, key, reached, dataDir, user }: LayingOut): Promise<number> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (user) chownSync(dataDir, user.uid, user.gid);
  const tar = readPack(tarFile(baseFolder(target, base.base)), key, contextOf(base.base, 'base'));
  await unpack(tar, dataDir, user);
  chmodSync(dataDir, 0o700);
  for (const one of ['postmaster.pid', 'standby.signal']) rmSync(path.join(dataDir, one), { force: true });
  const names = archivedSegments(base, reached);
  for (const name of names) await bringSegment({ target, base, key, name, dataDir, user });
  return names.length;
}

async function unpack(bytes: AsyncIterable<Buffer>, into: string, user: ServerUser | undefined): Promise<void> {
  const tar = spawn('tar', ['-x', '-f', '-', '-C', into], { ...user, stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  tar.stderr.on('data', (part) => (said += String(part)));
  const ended = new Promise<number | null>((resolve, reject) => tar.once('error', reject).once('close', resolve));
  ended.catch(() => undefined);
  tar.stdin.on('error', () => undefined); // after the tar's end it reads no more; its code tells whether it had all
  try {
    for await (const part of bytes)
      if (tar.stdin.writable && !tar.stdin.write(part))
        await Promise.race([once(tar.stdin, 'drain').catch(() => undefined), ended]);
  } finally {
    tar.stdin.end();
  }
  if ((await ended) !== 0) throw new Error(`The base could not be unpacked: ${said}`);
}

type Bringing = Omit<LayingOut, 'reached'> & { readonly name: string };

/** In its full length, as the server wants it: what was not written yet is empty. */
async function bringSegment({ target, base, key, name, dataDir, user }: Bringing): Promise<void> {
  const folder = journalFolder(target, base.base);
  const file = [name, partOf(name)].map((one) => path.join(folder, one)).find(existsSync);
  if (file === undefined) throw new Error(`A file of the archive is missing: ${path.join(folder, name)}`);
  const laid = path.join(dataDir, 'pg_wal', name);
  const opened = await open(laid, 'w', 0o600);
  try {
    for await (const bytes of readPack(file, key, contextOf(base.base, name))) await opened.write(bytes);
    await opened.truncate(base.segmentBytes);
  } finally {
    await opened.close();
  }
  if (user) chownSync(laid, user.uid, user.gid);
}

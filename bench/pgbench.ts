import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const SCRIPT = `INSERT INTO public.plain VALUES (nextval('public.plain_position'), gen_random_uuid(), gen_random_uuid(), 1, 'Said', repeat('d', 460), repeat('m', 160), now(), sha256('s'), sha256('c'));\n`;

/**
 * Single-row INSERTs a second into public.plain, or undefined where there is no pgbench (Debian's postgresql brings
 * it).
 */
export async function pgbenchInserts(url: string, clients: number, seconds: number): Promise<number | undefined> {
  const pgbench = await findPgbench();
  if (pgbench === undefined) return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-pgbench-'));
  try {
    const script = path.join(folder, 'insert.sql');
    await writeFile(script, SCRIPT);
    const options = [
      '-n',
      '-M',
      'prepared',
      '-c',
      String(clients),
      '-j',
      '2',
      '-T',
      String(seconds),
      '-f',
      script,
      url,
    ];
    const { stdout } = await promisify(execFile)(pgbench, options);
    const [, tps] = /tps = ([\d.]+)/.exec(stdout) ?? [];
    if (tps === undefined) throw new Error(`pgbench said: ${stdout}`);
    return Number(tps);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** On the PATH, else where Debian puts it, the newest. */
async function findPgbench(): Promise<string | undefined> {
  for (const program of ['pgbench', ...globSync('/usr/lib/postgresql/*/bin/pgbench').sort().reverse()]) {
    const there = await promisify(execFile)(program, ['--version']).catch(() => undefined);
    if (there) return program;
  }
  return undefined;
}

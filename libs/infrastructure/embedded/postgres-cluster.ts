import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ServerUser } from './server-user.js';
import { writeAtomically } from './write-atomically.js';

const Passwords = z.object({ postgres: z.string(), parley_owner: z.string(), parley_application: z.string() });
export type Passwords = z.infer<typeof Passwords>;

// Of the tried settings only the builtin C.UTF-8 gives trigrams for Chinese and the same order on every machine.
const settings = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--lc-collate=C',
  '--lc-ctype=C.UTF-8',
  '--data-checksums',
];

type Cluster = {
  readonly dataDir: string;
  readonly passwordFile: string;
  readonly initdb: string;
  readonly user: ServerUser | undefined;
  readonly durable: boolean;
};

/**
 * Makes the data folder when there is none, and gives the passwords of its roles. Throws when the folder is another
 * user's.
 */
export function getCluster(cluster: Cluster): Passwords {
  if (!existsSync(path.join(cluster.dataDir, 'PG_VERSION'))) initialise(cluster);
  const owner = statSync(cluster.dataDir).uid;
  const wanted = cluster.user?.uid ?? process.getuid?.();
  if (wanted !== undefined && owner !== wanted) {
    throw new Error(
      `${cluster.dataDir} belongs to uid ${owner}, but PostgreSQL would run as uid ${wanted}. Start as the user who made it, or set PARLEY_HOME to another folder.`,
    );
  }
  return readPasswords(cluster.passwordFile);
}

export function readPasswords(file: string): Passwords {
  if (!existsSync(file))
    throw new Error(
      `The database's passwords are missing: ${file}. Bring it back from a copy, or set PARLEY_HOME to a new folder.`,
    );
  return Passwords.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * Beside first, then renamed: an interrupted start leaves no half-made database. The passwords are written before, for
 * the same reason.
 */
function initialise({ dataDir, passwordFile, initdb, user, durable }: Cluster): void {
  const passwords = newPasswords();
  const unfinished = `${dataDir}.unfinished`;
  const first = `${unfinished}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(first, passwords.postgres, { mode: 0o600 });
  if (user) for (const made of [unfinished, first]) chownSync(made, user.uid, user.gid);
  const flags = [
    '-D',
    unfinished,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${first}`,
    ...settings,
    ...(durable ? [] : ['--no-sync']),
  ];
  const { status, error, stderr } = spawnSync(initdb, flags, {
    ...user,
    cwd: unfinished,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    encoding: 'utf8',
  });
  rmSync(first, { force: true });
  if (status !== 0) throw new Error(`The database could not be made in ${dataDir}: ${error?.message ?? stderr}`);
  keepPasswords(passwordFile, passwords);
  rmSync(dataDir, { recursive: true, force: true }); // without PG_VERSION it was never a database
  renameSync(unfinished, dataDir);
  chmodSync(dataDir, 0o700);
}

export function newPasswords(): Passwords {
  const password = (): string => randomBytes(24).toString('base64url');
  return { postgres: password(), parley_owner: password(), parley_application: password() };
}

export function keepPasswords(passwordFile: string, passwords: Passwords): void {
  mkdirSync(path.dirname(passwordFile), { recursive: true, mode: 0o700 });
  writeAtomically(passwordFile, JSON.stringify(passwords));
}

import { spawn } from 'node:child_process';
import { chownSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { ServerUser } from '../embedded/server-user.js';

type Replaying = {
  /** PostgreSQL's own program, of the major that wrote the data. */
  readonly postgres: string;
  readonly dataDir: string;
  readonly database: string;
  readonly at: Date;
  readonly superuserPassword: string;
  readonly user: ServerUser | undefined;
};

/**
 * Replays the journal up to the instant and opens a new timeline, without a network: the server takes no connection
 * before its password is another one and a table keeps every program from it. The last commit that is in it.
 */
export async function replay({ postgres, dataDir, database, at, superuserPassword, user }: Replaying): Promise<string> {
  const signal = path.join(dataDir, 'recovery.signal');
  writeFileSync(signal, '');
  if (user) chownSync(signal, user.uid, user.gid);
  const settings = [
    'restore_command=false', // all of it lies in pg_wal
    `recovery_target_time=${at.toISOString().replace('T', ' ').replace('Z', '+00')}`, // it knows no other zone yet
    'recovery_target_timeline=current',
    'hot_standby=off', // nobody reads meanwhile: its sizes need not be those of the server that is gone
    'recovery_target_action=promote',
    'timezone=UTC',
    'log_timezone=UTC',
  ].flatMap((setting) => ['-c', setting]);
  const child = spawn(postgres, ['--single', '-D', dataDir, ...settings, database], {
    ...user,
    cwd: dataDir,
    env: { LC_ALL: 'C', TZ: 'UTC' },
  });
  let [said, complained] = ['', ''];
  child.stdout.on('data', (part) => (said += String(part)));
  child.stderr.on('data', (part) => (complained += String(part)));
  child.stdin.on('error', () => undefined); // it has ended; its code tells
  child.stdin.end(
    [
      'SELECT pg_last_xact_replay_timestamp() AS reached;',
      `ALTER ROLE postgres PASSWORD ${pg.escapeLiteral(superuserPassword)};`,
      'CREATE TABLE log.restoring AS SELECT now() AS begun_at;',
      'ALTER TABLE log.restoring OWNER TO parley_owner;',
      '',
    ].join('\n'),
  );
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const reached = /reached = "([^"]+)"/.exec(said)?.[1];
  if (code !== 0 || reached === undefined || /\b(ERROR|FATAL|PANIC): /.test(complained))
    throw new Error(`The journal could not be replayed to ${at.toISOString()}: it ended with ${code}\n${complained}`);
  return new Date(reached).toISOString();
}

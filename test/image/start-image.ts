import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { startPostgres } from '#infrastructure/embedded/postgres.js';
import { serverUser } from '#infrastructure/embedded/server-user.js';
import { portBelowOutgoing } from '../support/port-below-outgoing.js';
import { until } from '../support/until.js';

type Given = {
  /** The root of the image's own files. */
  readonly image: string;
  readonly command: readonly string[];
  readonly folder: string;
  readonly say: (line: string) => void;
};

/** Migrates a new database with the image's files and starts its command, as nobody of importance. */
export async function startImage({ image, command, folder, say }: Given): Promise<void> {
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres', 'data'), port: { port: 0 } });
  const user = serverUser();
  const [evidence, state, tmp] = ['evidence', 'state', 'tmp'].map((name) => path.join(folder, name));
  for (const one of [evidence, state, tmp]) {
    mkdirSync(one ?? '');
    if (user) chownSync(one ?? '', user.uid, user.gid);
  }
  const port = await portBelowOutgoing();
  const env = {
    ...{ PATH: process.env['PATH'], NODE_ENV: 'production', TMPDIR: tmp },
    ...{ DATABASE_URL: postgres.applicationUrl, DATABASE_OWNER_URL: postgres.ownerUrl },
    ...{ EVIDENCE_FOLDER: evidence, PARLEY_HOME: state, PARLEY_ENV: 'production' },
    ...{ API_URL: 'https://parley.example', API_PORT: String(port), SMTP_URL: 'smtp://127.0.0.1:1' },
    ...{ PARLEY_MASTER_KEY: randomBytes(32).toString('base64'), OPERATOR_KEY: randomBytes(32).toString('base64url') },
  };
  const as = { cwd: path.join(image, 'parley'), env, ...(user && { uid: user.uid, gid: user.gid }) };
  try {
    const migrated = spawnSync(process.execPath, ['dist/apps/cli/main.js', 'migrate'], { ...as, encoding: 'utf8' });
    if (migrated.status !== 0) throw new Error(`migrate ended with ${migrated.status}:\n${migrated.stderr}`);
    say('✓ migrate');
    await answersAndEnds(command, as, port, say);
  } finally {
    await postgres.stop();
  }
}

type As = Parameters<typeof spawn>[2];

async function answersAndEnds(command: readonly string[], as: As, port: number, say: Given['say']): Promise<void> {
  const child = spawn(process.execPath, command.slice(1), { ...as, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ask = (at: string) => fetch(`http://127.0.0.1:${port}${at}`).catch(() => undefined);
  try {
    await until('the API answers', async () => {
      if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}:\n${said}`);
      return (await ask('/healthz'))?.ok === true;
    });
    const missing = said.split('\n').filter((line) => /not built|ENOENT|cannot find/i.test(line));
    if (missing.length > 0) throw new Error(`something is missing:\n${missing.join('\n')}`);
    for (const at of ['/healthz', '/docs']) {
      const answer = await ask(at);
      if (answer?.status !== 200) throw new Error(`${at}: ${answer?.status}`);
    }
  } finally {
    child.kill('SIGTERM');
  }
  const code = await ended;
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${said}`);
  say(`✓ ${command.join(' ')}, which answers, and ends with 0 when told to`);
}

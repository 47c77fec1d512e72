import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StoreVariables } from '#infrastructure/files/s3/s3-settings.js';
import { buildGo } from '../support/build-go.js';
import { portBelowOutgoing } from '../support/port-below-outgoing.js';
import { startFaultyWay, type FaultyWay } from './faulty-way.js';

/** An S3 server over a folder: one program, Apache 2.0, whose module has no replace directives. */
const VERSITYGW = { name: 'versitygw', module: 'github.com/versity/versitygw/cmd/versitygw', version: 'v1.8.0' };
const [ACCESS, SECRET] = ['key-of-the-tests', 'secret-of-the-tests-0123456789'];

export type S3Server = {
  /** The way to it, on which anything may happen. */
  readonly way: FaultyWay;
  readonly variables: StoreVariables;
  /** Where its buckets lie. */
  readonly folder: string;
  readonly addBucket: (name: string) => void;
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A real S3 server, and a way to it that a test can break. Each object is on disk before it answers. */
export async function startS3(bucket: string): Promise<S3Server> {
  const programs = path.resolve(process.env['PARLEY_HOME'] ?? '.parley', 'programs');
  const program = await buildGo(VERSITYGW, programs, (line) => process.stderr.write(`${line}\n`));
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-test-s3-')); // on a disk: it keeps what it knows in attributes
  const addBucket = (name: string): void => mkdirSync(path.join(folder, name));
  addBucket(bucket);
  const port = await portBelowOutgoing();
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    child = await startProgram(program, folder, port);
  };
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGKILL');
    await ended;
  };
  await start();
  const way = await startFaultyWay(port);
  return {
    way,
    folder,
    addBucket,
    variables: {
      EVIDENCE_STORE: `s3://${bucket}/evidence`,
      S3_ENDPOINT: way.url,
      S3_ACCESS_KEY_ID: ACCESS,
      S3_SECRET_ACCESS_KEY: SECRET,
    },
    kill,
    start,
    stop: async () => {
      await way.close();
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when it says that it listens. */
const startProgram = (program: string, folder: string, port: number): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const at = [
      '--port',
      `127.0.0.1:${port}`,
      '--access',
      ACCESS,
      '--secret',
      SECRET,
      '--keep-alive',
      '--virtual-domain',
      's3.test',
    ];
    const child = spawn(program, [...at, 'posix', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes(`127.0.0.1:${port}`)) resolve(child);
    });
    child.once('exit', (code) => reject(new Error(`the S3 server ended with ${code}: ${said}`)));
  });

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from './until.js';

/** The test file of EICAR, in two halves so that this one is no such file. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);
const CLAMD = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((file) => existsSync(file));

/** Which scanner the tests speak to: Debian's clamd where it is installed. */
export const isRealClamd = CLAMD !== undefined;

/**
 * clamd with a list of signatures of our own, which knows EICAR; where it is not installed (apt-get install
 * clamav-daemon), a stand-in that speaks its INSTREAM. On a socket that stays the same when it is stopped and started.
 */
export function makeClamd() {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-clamd-'));
  const socket = path.join(folder, 'clamd.socket');
  writeFileSync(path.join(folder, 'own.ndb'), `Eicar-Test-Signature:0:*:${EICAR.toString('hex')}\n`);
  const config = path.join(folder, 'clamd.conf');
  writeFileSync(
    config,
    [`DatabaseDirectory ${folder}`, `LocalSocket ${socket}`, 'Foreground yes', 'StreamMaxLength 100M', ''].join('\n'),
  );
  let stop: (() => Promise<void>) | undefined;
  return {
    setting: `unix:${socket}`,
    start: async (): Promise<void> => {
      stop = CLAMD === undefined ? await standIn(socket) : await real(CLAMD, config, socket);
    },
    stop: async (): Promise<void> => {
      await stop?.();
      stop = undefined;
      rmSync(socket, { force: true });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const real = async (program: string, config: string, socket: string): Promise<() => Promise<void>> => {
  const child = spawn(program, ['--config-file', config], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  await until('clamd listens', () => takesCalls(socket));
  return async () => {
    child.kill();
    await ended;
  };
};

/** There is a socket before anybody listens on it. */
const takesCalls = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const client = net.connect(socket);
    client.once('error', () => resolve(false));
    client.once('connect', () => {
      client.destroy();
      resolve(true);
    });
  });

const standIn = async (socket: string): Promise<() => Promise<void>> => {
  const server = net.createServer((client) => {
    let all = Buffer.alloc(0);
    client
      .on('error', () => undefined)
      .on('data', (some: Buffer) => {
        all = Buffer.concat([all, some]);
        if (!all.subarray(-4).equals(Buffer.alloc(4))) return;
        client.end(all.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
      });
  });
  await new Promise<void>((resolve) => void server.listen(socket, resolve));
  return () => new Promise((resolve) => void server.close(() => resolve()));
};

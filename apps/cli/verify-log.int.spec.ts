import type pg from 'pg';
import { keepPrefix } from '#event-store/kept-prefix.js';
import { openAppender } from '#event-store/append.js';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { hmacSecret, loadMasterKey } from '#infrastructure/vault/master-key.js';
import { appendsOf } from '../../test/support/appends.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { readConfig } from './config.js';
import { log } from './log.js';

let postgres: Postgres;
let pool: pg.Pool;
const key = { PARLEY_MASTER_KEY: Buffer.alloc(32, 7).toString('base64') };
const now = () => new Date('2026-11-30T04:00:00Z');
beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  const { append, fresh } = appendsOf(() => pool);
  const appender = openAppender(postgres.applicationUrl, now);
  for (const texts of [['1', '2'], ['3']]) await appender.append(append([fresh(newId(), ...texts)]));
  await appender.close();
}, 30_000);
afterAll(() => pool.end().then(() => postgres.stop()));
afterEach(() => jest.restoreAllMocks());

const verify = async (args: readonly string[], env: NodeJS.ProcessEnv = key) => {
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  jest.spyOn(console, 'log').mockImplementation(note);
  jest.spyOn(console, 'error').mockImplementation(note);
  const config = readConfig({ DATABASE_URL: postgres.applicationUrl, PARLEY_HOME: '/nonexistent', ...env });
  return { code: await log(config, ['verify', ...args], now), said: said.join('\n') };
};

it('says that the log is sound, and what it cannot keep without the master key', async () => {
  expect(await verify([])).toEqual({ code: 0, said: expect.stringContaining('is sound: 3 events in 2 streams.') });
  expect((await verify(['--connections', '3'], {})).said).toMatch(/Without the master key .*\n.*\n.*sound: 3 events/);
  expect(await verify(['--connections', '0'])).toMatchObject({ code: 2 });
});

it('goes on after what was verified, and walks all of it where that is wanted', async () => {
  const secret = hmacSecret(loadMasterKey(key), 'log-verified');
  await keepPrefix(pool, secret, { position: 2, digest: Buffer.alloc(32, 1), verifiedAt: now() });
  expect((await verify([])).said).toMatch(/Goes on after position 2, .*\n.*\nThe log is sound: 1 events in 1 streams/);
  expect((await verify(['--from-start'])).said).toContain('sound: 3 events in 2 streams.');
});

import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { openAppender } from '#event-store/append.js';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { appendsOf } from '../../test/support/appends.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { temporaryFolder } from '../../test/support/temporary-folder.js';
import { readConfig } from './config.js';
import { log } from './log.js';

let postgres: Postgres;
let pool: pg.Pool;
const folder = temporaryFolder('parley-test-archives-');
beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  const { append, fresh, association } = appendsOf(() => pool);
  const name = `INSERT INTO office.association (id, name_zh, name_en) VALUES ($1, '协会', 'Association')`;
  await pool.query(name, [association]);
  for (const day of ['2026-03-01T02:00:00Z', '2026-03-02T02:00:00Z']) {
    const appender = openAppender(postgres.applicationUrl, () => new Date(day));
    await appender.append(append([fresh(newId(), '1', '2')]));
    await appender.close();
  }
}, 30_000);
afterAll(async () => {
  await pool.end();
  await postgres.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => jest.restoreAllMocks());

const run = async (...args: readonly string[]) => {
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  jest.spyOn(console, 'log').mockImplementation(note);
  jest.spyOn(console, 'error').mockImplementation(note);
  const config = readConfig({
    DATABASE_URL: postgres.applicationUrl,
    PARLEY_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  const code = await log(config, args, () => new Date('2026-11-30T04:00:00Z'));
  return { code, said: said.join('\n') };
};

it('archives what was recorded before a day or stands before a position, and says that it stays in the log', async () => {
  expect(await run('archive', folder)).toMatchObject({ code: 2 });
  expect(await run('archive', folder, '--before', 'yesterday')).toMatchObject({ code: 2 });
  expect((await run('archive', folder, '--before', '2026-03-02')).said).toMatch(
    /Positions 1 to 2 .*They stay in the log/,
  );
  expect((await run('archive', folder, '--before', '2026-03-02')).said).toContain('archived already');
  for (const before of ['4', '1000'])
    expect(await run('archive', folder, '--before', before)).toMatchObject({ code: 0 });
  expect(readdirSync(folder)).toEqual([
    'log-000000000001-000000000002',
    'log-000000000003-000000000003',
    'log-000000000004-000000000004',
  ]);
});

it('checks them without a database, one or all, and misses one that is not there', async () => {
  const [first = '', second = ''] = readdirSync(folder).map((name) => path.join(folder, name));
  expect(await run('check-archive', folder)).toEqual({
    code: 0,
    said: expect.stringContaining('The archive is sound'),
  });
  expect(await run('check-archive', second)).toMatchObject({ code: 0 });
  appendFileSync(path.join(first, 'streams.jsonl.gz'), 'x');
  expect(await run('check-archive', folder)).toEqual({ code: 1, said: expect.stringContaining('NOT sound: 1 faults') });
  rmSync(second, { recursive: true });
  expect(await run('check-archive', folder)).toEqual({
    code: 1,
    said: expect.stringMatching(/positions 3 to 3 are missing[^]*NOT sound: 2 faults/),
  });
});

import { createSecretKey, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { newId } from '#infrastructure/ids.js';
import { poolOf } from '../../../test/support/connections.js';
import { startPostgres, type Postgres } from '../../../test/support/services.js';
import { temporaryFolder } from '../../../test/support/temporary-folder.js';
import { openVault } from './vault.js';
import { openWrappings } from './wrappings.js';

const masterKey = createSecretKey(randomBytes(32));
const associationId = newId();
let servers: readonly Postgres[];
let pool: pg.Pool;
let another: pg.Pool;
let evidence: string;
const secrets = (): readonly string[] => readdirSync(path.join(evidence, 'wrappings')).toSorted();
const onOne = (database: Pick<pg.Pool, 'query'>) => {
  const wrappings = openWrappings({ pool: database, masterKey, evidence });
  return { wrappings, vault: openVault({ pool: database, masterKey, associationId, wrappings }) };
};
beforeAll(async () => {
  servers = await Promise.all([startPostgres(), startPostgres()]);
  [pool, another] = servers.map(({ applicationUrl }) => poolOf(applicationUrl)) as [pg.Pool, pg.Pool];
}, 60_000);
beforeEach(() => {
  evidence = temporaryFolder('parley-test-wrappings-');
});
afterAll(async () => {
  await Promise.all([pool.end(), another.end()]);
  await Promise.all(servers.map((server) => server.stop()));
});

it('destroys nothing that another database has left in its folder', async () => {
  const { vault } = onOne(pool);
  const id = await vault.seal('person:ana', 'Ana');
  const [before] = secrets();
  // the first database is away, and an empty one stands in its place, with words and erasures of its own
  const { wrappings, vault: newer } = onOne(another);
  await newer.seal('person:ben', 'Ben');
  await newer.destroyKey('person:ben');
  expect(await wrappings.sweep()).toBe(0);
  expect(secrets()).toContain(before);
  expect((await onOne(pool).vault.open([id])).get(id)).toBe('Ana');
});

it('destroys, and soon, what an erasure left behind that was cut off at its very end', async () => {
  const { vault, wrappings } = onOne(pool);
  const id = await vault.seal('person:eve', 'Eve');
  const [doomed] = secrets();
  const cutOff = onOne({
    query: (async (asked: pg.QueryConfig | string, values: unknown[]) => {
      const answer = await pool.query(asked as string, values);
      if (asked === 'DELETE FROM vault.wrapping WHERE id = $1') throw new Error('the process ends here');
      return answer;
    }) as pg.Pool['query'],
  });
  await expect(cutOff.vault.destroyKey('person:eve')).rejects.toThrow('the process ends here');
  expect(secrets()).toContain(doomed);
  expect(await wrappings.sweep()).toBe(1);
  expect(secrets().filter((name) => name.startsWith(doomed ?? ''))).toEqual([]);
  expect((await onOne(pool).vault.open([id])).get(id)).toBeUndefined();
});

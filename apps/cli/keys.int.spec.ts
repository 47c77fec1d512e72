import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import type pg from 'pg';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { checkMasterKey } from '#infrastructure/vault/check-master-key.js';
import { openMasterKey } from '#infrastructure/vault/master-key.js';
import { openVault, type Vault } from '#infrastructure/vault/vault.js';
import { openWrappings } from '#infrastructure/vault/wrappings.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { temporaryFolder } from '../../test/support/temporary-folder.js';
import { readConfig } from './config.js';
import { keys } from './keys.js';

let postgres: Postgres;
let pool: pg.Pool;
const home = temporaryFolder('parley-test-keys-');
const associationId = newId();
beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
}, 30_000);
afterAll(async () => {
  await pool.end();
  await postgres.stop();
  rmSync(home, { recursive: true });
});
afterEach(() => jest.restoreAllMocks());

type Keys = { readonly PARLEY_MASTER_KEY: string; readonly PARLEY_MASTER_KEY_OTHERS?: string };

const configOf = (env: Keys) => readConfig({ DATABASE_URL: postgres.applicationUrl, PARLEY_HOME: home, ...env });
/** What a process that is started with these keys does with them first, and then works by. */
const start = async (env: Keys): Promise<Vault> => {
  const { masterKey: given, evidenceFolder: evidence } = configOf(env);
  const masterKey = await openMasterKey(given, undefined);
  await checkMasterKey(pool, masterKey);
  return openVault({ pool, masterKey, wrappings: openWrappings({ pool, masterKey, evidence }), associationId });
};
const run = async (what: 'next' | 'status' | 'rotate', env: Keys) => {
  const said: string[] = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  const code = await keys(configOf(env), [what], () => new Date('2026-11-30T04:00:00Z'));
  return { code, said: said.join('\n') };
};
const read = async (by: Vault, ids: readonly string[]) => [...(await by.open(ids)).values()];
const NOT_THE_ONE = 'The master key is not the one';

it('gives the master key’s place to another while everything runs, in the order of the runbook', async () => {
  const old = { PARLEY_MASTER_KEY: randomBytes(32).toString('base64') };
  const first = await start(old);
  const ids = [await first.seal('person:one', 'by the old one')];
  expect(await run('status', old)).toMatchObject({ code: 0 });

  const next = await run('next', old);
  expect([next.code, Buffer.from(next.said, 'base64')]).toEqual([0, expect.objectContaining({ length: 64 })]);
  const alone = { PARLEY_MASTER_KEY: next.said };
  await expect(start(alone)).rejects.toThrow(NOT_THE_ONE); // before its turn nobody starts with it alone

  const second = await start({ ...old, PARLEY_MASTER_KEY_OTHERS: next.said });
  ids.push(await second.seal('person:two', 'still by the old one'));
  expect(await read(first, ids)).toEqual(['by the old one', 'still by the old one']); // not started anew yet

  const both = { ...alone, PARLEY_MASTER_KEY_OTHERS: old.PARLEY_MASTER_KEY };
  const third = await start(both);
  ids.push(await third.seal('person:three', 'by the new one'));
  const words = ['by the old one', 'still by the old one', 'by the new one'];
  for (const one of [second, third]) expect(await read(one, ids)).toEqual(words);

  expect(await run('status', both)).toEqual({
    code: 1,
    said: expect.stringMatching(
      /^Key [0-9a-f]{16} wraps; [1-9]\d* keys of the vault and \d+ secrets are wrapped by another\.$/,
    ),
  });
  expect(await run('rotate', both)).toEqual({ code: 0, said: expect.stringContaining('wraps everything') });
  const done = await run('status', both);
  expect(done.code).toBe(0);
  // what the runbook says that it prints
  expect(readFileSync('docs/runbook.md', 'utf8')).toContain(`\`${done.said.replace(/[0-9a-f]{16}/, '…')}\``);

  for (const env of [both, alone]) expect(await read(await start(env), ids)).toEqual(words); // each as its turn comes
  await expect(start(old)).rejects.toThrow(NOT_THE_ONE);
  const { rows } = await pool.query("SELECT kind FROM security.event WHERE kind LIKE 'master-key-%' ORDER BY id");
  expect(rows).toEqual([{ kind: 'master-key-rotating' }, { kind: 'master-key-rotated' }]);
});

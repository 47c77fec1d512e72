import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../../test/support/services.js';
import { newId } from '../ids.js';
import { checkMasterKey } from './check-master-key.js';
import { localKms } from './kms.js';
import {
  hmacSecret,
  KMS_CONTEXT,
  loadMasterKey,
  nextMasterKeyText,
  openingKeys,
  openMasterKey,
  wrappingKeyId,
} from './master-key.js';
import { leftToRewrap, rewrapAll } from './rewrap.js';
import { unwrapSecret, wrapSecret } from './secrets.js';
import { openVault } from './vault.js';
import { openWrappings } from './wrappings.js';

let postgres: Awaited<ReturnType<typeof startPostgres>>;
let pool: pg.Pool;
beforeAll(async () => {
  postgres = await startPostgres();
  pool = new pg.Pool({ connectionString: postgres.applicationUrl, max: 6 });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await postgres.stop();
});

const oldText = randomBytes(32).toString('base64');
const old = loadMasterKey({ PARLEY_MASTER_KEY: oldText });
const newText = nextMasterKeyText(old, randomBytes(32));
/** Processes before the change of keys, during it, and after it. */
const during = loadMasterKey({ PARLEY_MASTER_KEY: newText, PARLEY_MASTER_KEY_OTHERS: oldText });
const readies = loadMasterKey({ PARLEY_MASTER_KEY: oldText, PARLEY_MASTER_KEY_OTHERS: newText });
const after = loadMasterKey({ PARLEY_MASTER_KEY: newText });

it('rotates while others seal, open and erase, is resumed where it was left, and leaves the old key nothing', async () => {
  await checkMasterKey(pool, old);
  const associationId = newId();
  const evidence = mkdtempSync(path.join(tmpdir(), 'parley-rewrap-'));
  const by = (masterKey: typeof old) => ({ masterKey, wrappings: openWrappings({ pool, masterKey, evidence }) });
  const at = (masterKey: typeof old) => openVault({ pool, ...by(masterKey), associationId });
  // as an older release wrapped it: by the master key alone
  const alone = await openVault({ pool, masterKey: old, associationId }).seal('person:alone', 'alone');
  const names = Array.from({ length: 1_200 }, (_, i) => ({ keyName: `person:${i}`, text: `words ${i}` }));
  const ids = await at(old).sealAll(names);
  const secret = wrapSecret(old, `answer:${JSON.stringify(['a', 'k'])}`, 'an answer');
  await pool.query('INSERT INTO office.answer (caller, key, body_hash, status, sealed) VALUES ($1, $2, $3, 200, $4)', [
    'a',
    'k',
    Buffer.alloc(32),
    secret,
  ]);

  // a process that still wraps by the old one, and one that wraps by the new one, read each other
  const mixed = await at(during).seal('person:mixed', 'new');
  expect((await at(readies).open([mixed])).get(mixed)).toBe('new');

  let told = 0;
  const killed = rewrapAll(pool, by(during), () => {
    told += 1;
    if (told === 3) throw new Error('killed');
  }, 100); // prettier-ignore
  await expect(killed).rejects.toThrow('killed');
  const left = await leftToRewrap(pool, during);
  expect(left.keys).toBeGreaterThan(0);
  expect(left.keys).toBeLessThan(1_001);
  expect(left.secrets).toBe(1); // keys come first; whoever ends it there is told that it is not done
  await expect(checkMasterKey(pool, readies)).resolves.toBeUndefined();

  const working = (async () => {
    for (let i = 0; i < 50; i += 1) {
      await at(during).seal(`meanwhile:${i}`, 'x');
      await at(readies).destroyKey(`person:${i}`);
      expect((await at(during).open([ids[600] ?? ''])).get(ids[600] ?? '')).toBe('words 600');
    }
  })();
  await Promise.all([rewrapAll(pool, by(during), undefined, 50), rewrapAll(pool, by(during), undefined, 70), working]);
  expect(await rewrapAll(pool, by(during))).toMatchObject({ secrets: 0 });
  expect(await leftToRewrap(pool, during)).toEqual({ keys: 0, secrets: 0 });

  const opened = await at(after).open(ids);
  expect((await at(after).open([alone])).get(alone)).toBe('alone');
  expect(ids.filter((id, i) => opened.get(id) !== (i < 50 ? undefined : `words ${i}`))).toEqual([]);
  await checkMasterKey(pool, after);
  await expect(checkMasterKey(pool, old)).rejects.toThrow('master key');
  const { rows } = await pool.query<{ sealed: Buffer }>("SELECT sealed FROM office.answer WHERE caller = 'a'");
  const sealed = rows[0]?.sealed ?? Buffer.alloc(0);
  expect(unwrapSecret(after, `answer:${JSON.stringify(['a', 'k'])}`, sealed)).toBe('an answer');
  expect(() => unwrapSecret(old, `answer:${JSON.stringify(['a', 'k'])}`, sealed)).toThrow();
});

it('keeps the secrets of hashes and signatures through every change of keys', () => {
  const third = loadMasterKey({ PARLEY_MASTER_KEY: nextMasterKeyText(after, randomBytes(32)) });
  for (const one of [during, readies, after, third])
    expect(hmacSecret(one, 'request').equals(hmacSecret(old, 'request'))).toBe(true);
});

it('opens a master key that a key service has wrapped, and no other way', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-kms-'));
  const file = path.join(folder, 'kms.key');
  writeFileSync(file, randomBytes(32).toString('base64'));
  const kms = localKms(file);
  const wrapped = await kms.wrap(Buffer.from(newText, 'base64'), KMS_CONTEXT);
  const env = { PARLEY_MASTER_KEY: `kms:${wrapped.toString('base64')}` };
  const opened = await openMasterKey(env, kms);
  expect(hmacSecret(opened, 'x').equals(hmacSecret(old, 'x'))).toBe(true);
  await checkMasterKey(pool, opened);
  await expect(openMasterKey(env, undefined)).rejects.toThrow('PARLEY_KMS');
  // while one takes the place of another, whichever of them the service keeps
  const old64 = (await kms.wrap(Buffer.from(oldText, 'base64'), KMS_CONTEXT)).toString('base64');
  for (const current of [newText, env.PARLEY_MASTER_KEY]) {
    const both = { PARLEY_MASTER_KEY: current, PARLEY_MASTER_KEY_OTHERS: `kms:${old64}` };
    const keys = openingKeys(await openMasterKey(both, kms));
    expect(keys.map((key) => wrappingKeyId(key))).toEqual([opened, old].map((key) => wrappingKeyId(key)));
    await expect(openMasterKey(both, undefined)).rejects.toThrow('PARLEY_KMS');
  }
  writeFileSync(file, randomBytes(32).toString('base64'));
  await expect(openMasterKey(env, kms)).rejects.toThrow();
  await expect(kms.unwrap(wrapped, 'another use')).rejects.toThrow();
});

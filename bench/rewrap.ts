import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWrappings } from '#infrastructure/vault/wrappings.js';
import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { loadMasterKey, nextMasterKeyText, wrappingKeyId } from '#infrastructure/vault/master-key.js';
import { leftToRewrap, rewrapAll } from '#infrastructure/vault/rewrap.js';
import { newWrappedKey } from '#infrastructure/vault/wrapped-key.js';
import { merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const KEYS = 100_000;
const AT_ONCE = 5_000;

/**
 * How long 100,000 keys take to be wrapped by another master key, in a database of the running system: an association
 * that is none, whose keys go again.
 */
export async function benchRewrap({ running }: BenchSystem): Promise<readonly Row[]> {
  const pool = new pg.Pool({ connectionString: running.databaseUrl, max: 2 });
  const old = createSecretKey(randomBytes(32));
  const oldText = old.export().toString('base64');
  const next = nextMasterKeyText(old, randomBytes(32));
  const during = loadMasterKey({ PARLEY_MASTER_KEY: next, PARLEY_MASTER_KEY_OTHERS: oldText });
  const associationId = randomUUID();
  // the system's own keys are of a key that is not at hand here: they stand aside as if they were done
  const { rows } = await pool.query<{ id: string; wrapped_by: string | null }>('SELECT id, wrapped_by FROM vault.key');
  await pool.query('UPDATE vault.key SET wrapped_by = $1', [wrappingKeyId(during)]);
  for (let made = 0; made < KEYS; made += AT_ONCE) {
    const names = Array.from({ length: AT_ONCE }, (_, index) => `measured:${made + index}`);
    await pool.query(
      `INSERT INTO vault.key (id, association_id, name, wrapped, wrapped_by)
         SELECT gen_random_uuid(), $1, name, wrapped, $4 FROM unnest($2::text[], $3::bytea[]) AS k (name, wrapped)`,
      [associationId, names, names.map((name) => newWrappedKey(old, associationId, name)), wrappingKeyId(old)],
    );
  }
  const began = performance.now();
  const wrappings = openWrappings({
    pool,
    masterKey: during,
    evidence: mkdtempSync(path.join(tmpdir(), 'parley-bench-')),
  });
  await rewrapAll(pool, { masterKey: during, wrappings }, undefined, undefined, []);
  const seconds = (performance.now() - began) / 1_000;
  const { keys: left } = await leftToRewrap(pool, during, undefined, []);
  await pool.query('DELETE FROM vault.key WHERE association_id = $1', [associationId]);
  await pool.query(
    'UPDATE vault.key k SET wrapped_by = o.wrapped_by FROM unnest($1::uuid[], $2::text[]) AS o (id, wrapped_by) WHERE k.id = o.id',
    [rows.map(({ id }) => id), rows.map((row) => row.wrapped_by)],
  );
  await pool.end();
  if (left > 0) throw new Error(`${left} keys were left`);
  return [
    merely({ name: '100,000 keys wrapped anew', ours: seconds, unit: 's' }),
    merely({ name: 'the same a second', ours: KEYS / seconds, unit: '/s' }),
  ];
}

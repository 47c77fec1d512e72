import { createHash, createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { startPostgres, type Postgres } from '../../../test/support/services.js';
import { checkMasterKey } from './check-master-key.js';
import { KeyDestroyed } from './key-ring.js';
import { nameContents } from './name-contents.js';
import { sweep } from './sweep.js';
import { ContentDamaged, openVault, type Vault } from './vault.js';
import { openWrappings } from './wrappings.js';

let postgres: Postgres;
let pool: pg.Pool;
let vault: Vault;
let elsewhere: Vault; // the same association in another process
const masterKey = createSecretKey(randomBytes(32));
const associationId = newId();
beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  [vault, elsewhere] = [openVault({ pool, masterKey, associationId }), openVault({ pool, masterKey, associationId })];
}, 30_000);
afterAll(async () => {
  await pool.end();
  await postgres.stop();
});

const declaration = '本店销售的商品不侵犯商标权，特此声明。𠮷';
const openOne = async (one: Vault, id: string): Promise<string | undefined> => (await one.open([id])).get(id);

it('gives back what was sealed, in any process, and keeps no word in the clear', async () => {
  const texts = [declaration, '', 'a'.repeat(100_000)];
  const ids = await vault.sealAll(texts.map((text, index) => ({ keyName: `text:d:${index % 2}`, text })));
  for (const one of [vault, elsewhere, openVault({ pool, masterKey, associationId })])
    expect([...(await one.open(ids)).values()]).toEqual(texts);
  const { rows } = await pool.query<{ bytes: Buffer }>('SELECT bytes FROM vault.content WHERE id = $1', [ids[0]]);
  expect(rows[0]?.bytes.includes('商标')).toBe(false);
  expect(await vault.sealAll([])).toEqual([]);
});

it('makes one key for a name, however many ask for it at once', async () => {
  const ids = await Promise.all(
    Array.from({ length: 20 }, (_, i) => (i % 2 ? vault : elsewhere).seal('text:race:ana', String(i))),
  );
  expect([...(await openVault({ pool, masterKey, associationId }).open(ids)).values()]).toEqual(
    ids.map((_, i) => String(i)),
  );
  const { rows } = await pool.query(`SELECT FROM vault.key WHERE name = 'text:race:ana'`);
  expect(rows).toHaveLength(1);
});

it('refuses bytes that were changed, moved to another content, or put under another key', async () => {
  const [one, two] = [await vault.seal('person:ana', 'Ana'), await vault.seal('person:ana', 'Bea')];
  const foreign = await vault.seal('person:ben', 'Ben');
  const damage = [
    `UPDATE vault.content SET bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) WHERE id = '${one}'`,
    `UPDATE vault.content SET bytes = substring(bytes FOR 3) WHERE id = '${one}'`,
    `UPDATE vault.content c SET bytes = o.bytes, nonce = o.nonce FROM vault.content o WHERE c.id = '${one}' AND o.id = '${two}'`,
    `UPDATE vault.content c SET bytes = o.bytes, nonce = o.nonce, key_id = o.key_id FROM vault.content o WHERE c.id = '${one}' AND o.id = '${foreign}'`,
  ];
  for (const sql of damage) {
    const { rows } = await pool.query<{ bytes: Buffer; nonce: Buffer; key_id: string }>(
      'SELECT bytes, nonce, key_id FROM vault.content WHERE id = $1',
      [one],
    );
    await pool.query(sql);
    await expect(vault.open([one])).rejects.toThrow(ContentDamaged);
    await pool.query('UPDATE vault.content SET bytes = $2, nonce = $3, key_id = $4 WHERE id = $1', [
      one,
      rows[0]?.bytes,
      rows[0]?.nonce,
      rows[0]?.key_id,
    ]);
  }
  expect(await openOne(vault, one)).toBe('Ana');
});

it('opens nothing for another association, and nothing that never was', async () => {
  const id = await vault.seal('person:ana', 'Ana');
  const other = openVault({ pool, masterKey, associationId: newId() });
  expect([...(await other.open([id, newId()])).values()]).toEqual([undefined, undefined]);
});

it('erases: a destroyed key opens nothing in any process and seals nothing again', async () => {
  const [gone, kept] = [await vault.seal('person:eve', 'Eve'), await vault.seal('person:ana', 'Ana')];
  expect(await openOne(elsewhere, gone)).toBe('Eve'); // has the key in memory
  await elsewhere.seal('person:eve', 'Eve again');
  expect(await vault.destroyKey('person:eve')).toBe(true);
  expect(await vault.destroyKey('person:eve')).toBe(false);
  for (const one of [vault, elsewhere]) {
    expect([...(await one.open([gone, kept])).values()]).toEqual([undefined, 'Ana']);
    await expect(one.seal('person:eve', 'Eve')).rejects.toThrow(KeyDestroyed);
  }
  const { rows } = await pool.query(`SELECT wrapped FROM vault.key WHERE name = 'person:eve'`);
  expect(rows).toEqual([{ wrapped: null }]);
});

it('does not seal with a key that another process has just destroyed', async () => {
  await vault.seal('person:zoe', 'Zoe');
  await elsewhere.destroyKey('person:zoe');
  await expect(vault.seal('person:zoe', 'Zoe')).rejects.toThrow(KeyDestroyed);
  await vault.destroyKey('person:nobody-yet');
  await expect(vault.seal('person:nobody-yet', 'N')).rejects.toThrow(KeyDestroyed);
});

/** Names whose keys are wrapped alike. */
const wrappedTogether = (count: number): readonly string[] => {
  const groupOf = (name: string): number =>
    createHash('sha256').update(`${associationId}/${name}`).digest().readUInt8(0) % 64;
  const names = Array.from({ length: 64 * count * 4 }, (_, n) => `text:together:${n}`);
  return names.filter((name) => groupOf(name) === groupOf(names[0] as string)).slice(0, count);
};

it('opens, seals and destroys while what wraps a key is replaced, more than once at the same moment', async () => {
  const evidence = mkdtempSync(path.join(tmpdir(), 'parley-vault-'));
  const by = (database: Pick<pg.Pool, 'query'>) => ({
    pool: database,
    masterKey,
    associationId,
    wrappings: openWrappings({ pool: database, masterKey, evidence }),
  });
  const [kept, ...doomed] = wrappedTogether(8) as [string, ...string[]];
  const unmade = doomed.shift() as string;
  const eraser = openVault(by(pool));
  const [id] = await eraser.sealAll([kept, ...doomed].map((keyName) => ({ keyName, text: declaration })));
  // whatever a slow process reads of keys and wrappings is replaced before it gets to it
  const slowly = (statements: RegExp, times: number): Pick<pg.Pool, 'query'> => ({
    query: (async (asked: pg.QueryConfig | string, values: unknown[]) => {
      const answer = await pool.query(asked as string, values);
      const name = doomed.at(-1);
      if (times > 0 && name !== undefined && statements.test(typeof asked === 'string' ? asked : (asked.name ?? ''))) {
        times -= 1;
        doomed.pop();
        await eraser.destroyKey(name);
      }
      return answer;
    }) as pg.Pool['query'],
  });
  expect(await openOne(openVault(by(slowly(/^vault-(open|find-keys)$/, 3))), id as string)).toBe(declaration);
  const sealing = openVault(by(slowly(/^vault-current-wrapping$/, 1)));
  expect(await openOne(eraser, await sealing.seal(unmade, 'new'))).toBe('new');
  const destroying = openVault(by(slowly(/^SELECT id, association_id, name, wrapped FROM vault\.key/, 1)));
  expect(await destroying.destroyKey(doomed[0] as string)).toBe(true);
  expect(await openOne(openVault(by(pool)), id as string)).toBe(declaration);
  rmSync(evidence, { recursive: true, force: true });
});

it('sweeps what no event names, a day old, and only as far as the log was read', async () => {
  const [named, list, young, old] = await vault.sealAll(
    ['named', 'in a list', 'young', 'old'].map((text) => ({ keyName: 'text:sweep:ana', text })),
  );
  if (!named || !list || !young || !old) throw new Error('four were sealed');
  await nameContents(pool, [
    {
      data: {
        grounds: { statementContentId: named },
        others: [{ photoContentIds: [list] }],
        note: 'not an id',
        contentId: 7,
      },
    },
  ]);
  await pool.query(`UPDATE vault.content SET created_at = now() - interval '25 hours' WHERE id = ANY ($1)`, [
    [named, list, old],
  ]);
  expect(await sweep(pool, new Date(Date.now() - 26 * 3_600_000), 0)).toBe(0);
  expect(await sweep(pool, new Date(), 0)).toBe(1);
  expect([...(await vault.open([named, list, young, old])).values()]).toEqual([
    'named',
    'in a list',
    'young',
    undefined,
  ]);
});

it('keeps what an event may name that was not read yet', async () => {
  const old = await vault.seal('text:sweep:ana', 'old');
  await pool.query(`UPDATE vault.content SET created_at = now() - interval '25 hours' WHERE id = $1`, [old]);
  const owner = openPool(postgres.ownerUrl, () => undefined);
  const at = async (interval: string) =>
    owner.query(
      `INSERT INTO log.event SELECT coalesce(max(position), 0) + 1, $1, $2, 1, 'Said', '{}', '{}', now() - $3::interval, '', '' FROM log.event RETURNING position`,
      [associationId, newId(), interval],
    );
  await at('2 hours'); // less than a day after the content
  expect(await sweep(pool, new Date(), 0)).toBe(0);
  expect(await sweep(pool, new Date(), 1)).toBe(1);
  await owner.end();
});

it('knows its master key again, and no other', async () => {
  await Promise.all([checkMasterKey(pool, masterKey), checkMasterKey(pool, masterKey)]);
  await expect(checkMasterKey(pool, createSecretKey(randomBytes(32)))).rejects.toThrow('not the one');
});

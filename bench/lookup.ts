import http from 'node:http';
import type pg from 'pg';
import { keepUp } from '#read-models/keep-up.js';
import { PROJECTIONS } from '#read-models/all.js';
import { postOrThrow } from './http.js';
import { percentile } from './percentile.js';
import { getOrThrow } from './room-messages.js';
import { atMost, type Row } from './row.js';
import type { BenchSystem } from './system.js';
import { PUBLISHED_RIGHTS_VIEW, keptAs } from '#read-models/views.js';

const ROUNDS = 200;
const RIGHTS = 1_000_000;
/** Words for goods; each right has one of them, so that each stands for a thousand rights. */
const KINDS_OF_GOODS = 1_000;
const REAL = 40;

/** Look-ups of everybody over a million published rights of four words each, over HTTP: found, not found, by pages. */
export async function benchLookup(system: BenchSystem): Promise<readonly Row[]> {
  const { pool, associationId, complainant } = system;
  await seed(pool, associationId);
  // those that are found first are real ones, so that their streams are folded and their words opened
  const words = { goods: ['手提包', '钱包'], shops: ['南风旗舰店'], pictures: ['southwind-logo'] };
  for (let i = 0; i < REAL; i += 1) {
    const right = { kind: 'trademark', name: `南风${i}`, registrationNumber: `8765${i}`, trademark: { classes: [18] } };
    const { rightId } = await postOrThrow<{ rightId: string }>(complainant, '/rights', { right });
    await postOrThrow(complainant, `/rights/${rightId}/publications`, words);
  }
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  const { rows } = await pool.query<{ term: string }>(
    `SELECT DISTINCT term FROM ${PUBLISHED_RIGHTS_VIEW} AS published_rights WHERE by = 'goods' AND right_id IN (SELECT stream_id FROM log.stream)`,
  );
  // half of the rights of noise stand under the very word that is looked for
  for (const { term } of rows.slice(0, 1))
    await pool.query(`UPDATE ${await liveTable(pool)} SET term = $1 WHERE by = 'goods' AND term < '8'`, [term]);
  await pool.query(`VACUUM (ANALYZE) ${await liveTable(pool)}`);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const at = `${system.running.api}/v1/associations/${associationId}/right-lookups`;
  const asked: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      'goods of half a million rights',
      [
        ['goods', '手提包'],
        ['goods', '钱包'],
      ],
    ],
    [
      'a number',
      [
        ['number', '87651'],
        ['number', '87652'],
        ['number', '87653'],
      ],
    ],
    ['a shop', [['shop', '南风旗舰店']]],
    [
      'nothing known',
      [
        ['picture', '鸬鹚'],
        ['shop', '无此店'],
      ],
    ],
  ];
  const measured: Row[] = [];
  for (const [name, queries] of asked) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [by, looked] = queries[round % queries.length] ?? ['goods', ''];
      await pool.query("DELETE FROM office.attempt WHERE key LIKE 'lookup:%' OR key LIKE 'public:%'");
      const began = performance.now();
      await getOrThrow<object>(agent, `${at}?by=${by}&words=${encodeURIComponent(looked)}`, {});
      times.push(performance.now() - began);
    }
    const ours = percentile(times, 0.95);
    measured.push(atMost(1, { name: `look-up of rights, ${name}, p95`, ours, reference: 50, unit: 'ms' }));
  }
  agent.destroy();
  return measured;
}

const liveTable = async (pool: pg.Pool): Promise<string> => {
  const { rows } = await pool.query<{ reader: string }>('SELECT reader FROM read.generation WHERE name = $1 AND live', [
    keptAs('published_rights'),
  ]);
  return `read."${rows[0]?.reader}"`;
};

async function seed(pool: pg.Pool, associationId: string): Promise<void> {
  const table = await liveTable(pool);
  for (let at = 0; at < RIGHTS; at += 100_000)
    await pool.query(
      `INSERT INTO ${table} (association_id, by, term, right_id)
         SELECT $1, way.by, CASE way.by WHEN 'goods' THEN md5('goods' || n % $4) ELSE md5(way.by || n) END,
                ('01000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
           FROM generate_series($2::int, $3::int) AS n,
                unnest(ARRAY['name','goods','shop','number']) AS way (by)`,
      [associationId, at + 1, at + 100_000, KINDS_OF_GOODS],
    );
}

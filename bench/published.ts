import http from 'node:http';
import type pg from 'pg';
import { bigramsOf, plainForm, publicationSalt } from '#domain/kernel/bigrams.js';
import { newId } from '#infrastructure/ids.js';
import { WORDS } from './docket-seed.js';
import { percentile } from './percentile.js';
import { getOrThrow } from './room-messages.js';
import { atMost, type Row } from './row.js';
import type { BenchSystem } from './system.js';
import { keptAs } from '#read-models/views.js';

const ROUNDS = 40;
const DECISIONS = 50_000;
const TOGETHER = 1_000;

/** Searches of everybody among 50,000 published decisions of some 2,000 characters, with counts, over HTTP. */
export async function benchPublished(system: BenchSystem): Promise<readonly Row[]> {
  await seed(system.pool, system.associationId);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const list = `${system.running.api}/v1/associations/${system.associationId}/published-decisions`;
  const get = (query: string) => getOrThrow<object>(agent, `${list}?limit=20&${query}`, {});
  const q = (words: string): string => `q=${encodeURIComponent(words)}`;
  const asked: readonly (readonly [string, readonly string[]])[] = [
    ['the newest, with counts', ['']],
    ['filtered', ['right=trademark', 'outcome=lift', 'year=2026&right=patent']],
    ['two Chinese characters', WORDS.slice(0, 10).map(q)],
    ['two words', WORDS.slice(0, 9).map((word, i) => q(`${word} ${WORDS[i + 1]}`))],
    ['two characters of one text in a thousand', RARE.map(q)],
    ['two characters that stand in every text', [q('本案'), `${q('本案')}&right=patent`]],
    ['nothing found', [q('鸬鹚捕鱼')]],
  ];
  const rows: Row[] = [];
  for (const [name, queries] of asked) {
    for (const query of queries) await get(query);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      await get(queries[round % queries.length] ?? '');
      times.push(performance.now() - began);
    }
    const ours = percentile(times, 0.95);
    rows.push(atMost(1, { name: `published decisions, ${name}, p95`, ours, reference: 200, unit: 'ms' }));
  }
  agent.destroy();
  return rows;
}

const RARE = ['青瓷', '蜀绣', '龙泉', '紫砂'];

/** Some 2,000 characters, as long as published decisions are; every text holds some words and few hold rare ones. */
const textOf = (i: number): string => {
  const words = Array.from({ length: 650 }, (_, k) => WORDS[(i * 31 + k * k * 17 + k * (i % 97)) % WORDS.length]);
  const rare = i % 1_000 < RARE.length ? `，${RARE[i % 1_000]}` : '';
  return `本案${rare}，${words.join(i % 3 === 0 ? '，' : '')}`;
};

async function seed(pool: pg.Pool, associationId: string): Promise<void> {
  const { rows: live } = await pool.query<{ reader: string }>(
    'SELECT reader FROM read.generation WHERE name = $1 AND live',
    [keptAs('published_decisions')],
  );
  const table = `read."${live[0]?.reader}"`;
  for (let at = 0; at < DECISIONS; at += TOGETHER) {
    const decisions = Array.from({ length: TOGETHER }, (_, k) => {
      const plain = plainForm(textOf(at + k));
      const grams = bigramsOf(publicationSalt(associationId), plain);
      return { publicationId: newId(), contentId: newId(), at: at + k, text: plain, plain, grams };
    });
    const values = [JSON.stringify(decisions), associationId];
    await pool.query(
      `INSERT INTO ${table} (publication_id, association_id, dispute_id, text_content_id, published_at, legal_kind, right_kind, is_review,
                             reversed, panel_id, outcome, published_year, platform_ids)
         SELECT "publicationId", $2, gen_random_uuid(), "contentId", now() - at * interval '20 minutes', 'contractual-decision',
                (ARRAY['trademark','trademark','copyright','patent'])[1 + at % 4], at % 9 = 0, at % 40 = 0, gen_random_uuid(),
                (ARRAY['keep','lift','in-part','no-measure'])[1 + at % 4],
                extract(year FROM now() - at * interval '20 minutes')::int, ARRAY[md5('platform' || at % 7)::uuid]
           FROM jsonb_to_recordset($1::jsonb) AS d ("publicationId" uuid, "contentId" uuid, at int)`,
      values,
    );
    await pool.query(
      `INSERT INTO read.word (content_id, association_id, dispute_id, kind, about_id, of_docket, position, text, plain, grams)
         SELECT "contentId", $2, NULL, 'publication', "publicationId"::text, false, at, text, plain, grams
           FROM jsonb_to_recordset($1::jsonb) AS w ("contentId" uuid, "publicationId" uuid, at int, text text, plain text, grams int[])`,
      values,
    );
  }
  for (const analysed of [table, 'read.word']) await pool.query(`VACUUM (ANALYZE) ${analysed}`);
}

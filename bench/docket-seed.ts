import { setTimeout } from 'node:timers/promises';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { insertWords } from './docket-words.js';
import { postOrThrow } from './http.js';
import type { BenchSystem } from './system.js';
import { DOCKET_VIEW } from '#read-models/views.js';
import type { ReadModel } from '#read-models/views.js';

export type Seeded = {
  readonly ownerId: string;
  readonly partyId: string;
  readonly platformId: string;
  /** A team of ten who handle half of them. */
  readonly teamId: string;
  /** Numbers of some of the disputes. */
  readonly numbers: readonly string[];
};

const FILED = 100;
const TOGETHER = 2_000;
const CHARACTERS = '直播间商标侵权假冒产品销售平台投诉声明证据链接店铺授权专利图片版权调解裁决期限通知材料权利人';

/** Words of two characters, of which texts are made: each stands in many of them. */
export const WORDS: readonly string[] = Array.from({ length: 400 }, (_, i) => {
  const characters = [...CHARACTERS];
  return `${characters[i % characters.length]}${characters[(i * 7 + 3) % characters.length]}`;
});

const textOf = (i: number): string => {
  const words = Array.from({ length: 30 }, (_, k) => WORDS[(i * 31 + k * k * 17 + k) % WORDS.length]);
  return `${i === 77_777 ? 'zaunkoenig ' : ''}${words.join(i % 3 === 0 ? '，' : '')}`;
};

const seeded = new WeakMap<BenchSystem, Promise<Seeded>>();

/** A docket of so many disputes, made once for whatever measures it. */
export function seededDocket(system: BenchSystem, disputes: number): Promise<Seeded> {
  const there = seeded.get(system) ?? seedDocket(system, disputes);
  seeded.set(system, there);
  return there;
}

/** Some disputes that were filed, copied: of each copy other days, people, stages and parties. */
async function seedDocket(system: BenchSystem, disputes: number): Promise<Seeded> {
  const { pool, associationId, complainant, complaint } = system;
  const filed: string[] = [];
  for (let i = 0; i < FILED; i += 1)
    filed.push((await postOrThrow<{ disputeId: string }>(complainant, '/disputes', complaint())).disputeId);
  await untilRead(system, filed);
  const table = await liveTable(pool, 'docket');
  const { rows: columns } = await pool.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  );
  const names = columns.map(({ name }) => name);
  const taken = names.map((name) => (OTHERWISE[name] === undefined ? name : `${OTHERWISE[name]} AS ${name}`));
  await pool.query(
    `INSERT INTO ${table} (${names.join(', ')})
       SELECT ${taken.join(', ')} FROM (SELECT d.*, row_number() OVER (ORDER BY dispute_id) AS place FROM ${DOCKET_VIEW} d WHERE association_id = $1 LIMIT ${FILED}) AS d
        CROSS JOIN generate_series(1, $2::int) AS n`,
    [associationId, Math.ceil(disputes / FILED)],
  );
  await pool.query(await tasksOfCopies(pool), [associationId, filed]);
  const { rows: copies } = await pool.query<{ id: string; number: string }>(
    `SELECT dispute_id AS id, number FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND dispute_id <> ALL ($2::uuid[])`,
    [associationId, filed],
  );
  for (let at = 0; at < copies.length; at += TOGETHER)
    await insertWords(
      pool,
      associationId,
      copies.slice(at, at + TOGETHER).flatMap(({ id, number }, i) => [
        { disputeId: id, kind: 'number', ofDocket: true, text: number },
        { disputeId: id, kind: 'goods', ofDocket: true, text: `https://shop.example/item/${(at + i) * 7_919}` },
        // of one that was filed, so that who reads it can be asked
        { disputeId: filed[i % filed.length] ?? id, kind: 'statement', ofDocket: false, text: textOf(at + i) },
      ]),
    );
  // signals of half of those that run
  await pool.query(
    `INSERT INTO office.signal_place (dispute_id, association_id, points, codes, version, position, computed_at, due)
       SELECT dispute_id, association_id, 1 + abs(hashtext(dispute_id::text)) % 90, '{burst}', 1, 1, now(), false
         FROM ${DOCKET_VIEW} AS docket
        WHERE association_id = $1 AND open AND dispute_id <> ALL ($2::uuid[]) AND hashtext(number) % 2 = 0`,
    [associationId, filed],
  );
  for (const analysed of [table, await liveTable(pool, 'docket_tasks'), 'read.word', 'office.signal_place'])
    await pool.query(`VACUUM (ANALYZE) ${analysed}`);
  const { rows: one } = await pool.query<Omit<Seeded, 'numbers'>>(
    `SELECT case_manager_id AS "ownerId", complainant_id AS "partyId", item_platform_ids[1] AS "platformId"
       FROM ${DOCKET_VIEW} AS docket WHERE dispute_id = $1`,
    [filed[0]],
  );
  const [first] = one;
  if (!first) throw new Error('Nothing was filed');
  await pool.query(
    `INSERT INTO office.fast_lane (association_id, party_id, is_fast, looked_at) VALUES ($1, $2, true, now())
       ON CONFLICT ON CONSTRAINT fast_lane_key DO UPDATE SET is_fast = true, looked_at = now()`,
    [associationId, first.partyId],
  );
  const { rows: rare } = await pool.query<{ id: string }>(
    `SELECT party_ids[1] AS id FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND party_ids[1] <> $2 LIMIT 1`,
    [associationId, first.partyId],
  );
  return {
    ...first,
    partyId: rare[0]?.id ?? first.partyId,
    teamId: await makeTeam(system, first.ownerId),
    numbers: copies.slice(0, 50).map(({ number }) => number),
  };
}

const liveTable = async (pool: BenchSystem['pool'], projection: ReadModel): Promise<string> =>
  `read."${await findLiveReader(pool, projection)}"`;

/** A row for each task of the copies, as its own reader writes it. */
const tasksOfCopies = async (pool: BenchSystem['pool']): Promise<string> => `
  INSERT INTO ${await liveTable(pool, 'docket_tasks')} (dispute_id, association_id, number, kind, subject, due_at, priority,
         case_manager_id, owner_id, escalated_to, complainant_id, respondent_ids, platform_ids)
  SELECT dispute_id, association_id, number, kind, subject, "dueAt", priority, case_manager_id, "ownerId", "escalatedTo",
         complainant_id, respondent_ids, platform_ids
    FROM ${DOCKET_VIEW} AS docket CROSS JOIN LATERAL jsonb_to_recordset(tasks)
         AS task (kind text, subject text, "dueAt" timestamptz, priority text, "ownerId" text, "escalatedTo" text)
   WHERE association_id = $1 AND dispute_id <> ALL ($2::uuid[])`;

/** Half of those who handle the copies, led by whoever handles what was filed. */
async function makeTeam({ pool, associationId }: BenchSystem, leadId: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO office.team (id, association_id, name, lead_id, member_ids, made_at)
       SELECT gen_random_uuid(), $1, 'Measured', $2, array_agg(md5('officer' || n)::uuid), now() FROM generate_series(0, 9) AS n
     RETURNING id`,
    [associationId, leadId],
  );
  return rows[0]?.id ?? '';
}

/** What differs from one copy to the next. */
const OTHERWISE: Readonly<Record<string, string>> = {
  dispute_id: 'md5(dispute_id::text || n)::uuid',
  number: "'PL-2026' || lpad((n % 1200)::text, 4, '0') || '-' || upper(substr(md5(dispute_id::text || n), 1, 8))",
  filed_at: "filed_at - n * interval '37 minutes' - place * interval '11 seconds'",
  stage:
    "(ARRAY['closed','closed','closed','closed','intake','curing','awaiting-counter-notice','mediation','panel','next-step'])[1 + (n + place) % 10]",
  open: '(n + place) % 10 > 3',
  next_due_at: "CASE WHEN (n + place) % 10 > 3 THEN next_due_at + (n % 90) * interval '1 day' END",
  case_manager_id: "CASE WHEN n % 20 = 0 THEN case_manager_id ELSE md5('officer' || n % 19)::uuid END",
  party_ids: "ARRAY[md5('party' || (n * 100 + place) % 3000)::uuid, respondent_ids[1], md5('seller' || n)::uuid]",
  waiting_for: "(ARRAY['association','complainant','respondent','platform','panel'])[1 + n % 5]",
  right_kind: "(ARRAY['trademark','trademark','copyright','patent'])[1 + n % 4]",
  task_priority: '(ARRAY[0, 1, 1, 2, 2, 2])[1 + n % 6]',
  // the engine has nothing to do in a copy
  next_act_at: 'NULL::timestamptz',
  next_look_at: 'NULL::timestamptz',
  next_escalation_at: 'NULL::timestamptz',
  owed: "'[]'::jsonb",
};

/** Until docket and words have all that was filed. */
async function untilRead({ pool }: BenchSystem, filed: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { rows } = await pool.query<{ read: boolean }>(
      `SELECT (SELECT count(*) FROM ${DOCKET_VIEW} AS docket WHERE dispute_id = ANY ($1::uuid[])) = $2
          AND (SELECT count(*) FROM read.word WHERE dispute_id = ANY ($1::uuid[]) AND kind = 'number') = $2 AS read`,
      [filed, filed.length],
    );
    if (rows[0]?.read) return;
    await setTimeout(500);
  }
  throw new Error('The readers have not read what was filed');
}

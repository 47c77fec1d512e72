import type pg from 'pg';
import { readHead } from '#event-store/head.js';
import { association } from './append-writes.js';

/** Streams that grow beside each other, each to so many events: a year of disputes, not one after the other. */
const [BESIDE, LONG] = [5_000, 20];

/**
 * Lets a log grow to so many events, sound and shaped as those of running disputes are, for each second one the answer to a
 * caller whose key is random, as clients' are. Chained as appends chain, so that what comes of it can be verified. For
 * the superuser; gives the number of events.
 */
export async function growLog(superuser: pg.Client, events: number): Promise<number> {
  await superuser.query(SETTINGS);
  let end = await readHead(superuser);
  for (; end < events; end += BESIDE * LONG) {
    await superuser.query('SELECT log.make_partitions_beyond($1)', [end]);
    await superuser.query(BLOCK, [end, association]);
  }
  await superuser.query('UPDATE log.head SET position = $1, recorded_at = $2', [end, '2026-06-01']);
  await superuser.query('VACUUM (ANALYZE, FREEZE) log.event, log.stream, log.answer');
  return end;
}

const SETTINGS = `SET synchronous_commit = off; SET work_mem = '256MB'; SET jit = off`;

const TEXT_OF = (text: string): string => `int4send(octet_length(${text})) || convert_to(${text}, 'UTF8')`;

/** See commitment.ts: what is hashed, and in which order. */
const BLOCK = `
WITH RECURSIVE begun AS MATERIALIZED (
  SELECT n, uuidv7() AS stream FROM generate_series(1, ${BESIDE}) AS n
), walk (n, stream, version, data, meta, salt, chain) AS (
  SELECT n, stream, 0, '', '', ''::bytea, sha256(uuid_send(stream)) FROM begun
  UNION ALL
  SELECT n, stream, version + 1, next.data, next.meta, next.salt,
         sha256(chain || sha256('\\x01'::bytea || 'parley/event/1' || next.salt || ${TEXT_OF('$2::text')} || ${TEXT_OF('stream::text')}
           || ${TEXT_OF('(version + 1)::text')} || ${TEXT_OF("'Said'")} || ${TEXT_OF('next.data')} || ${TEXT_OF('next.meta')}))
    FROM walk CROSS JOIN LATERAL (
      SELECT sha256(uuid_send(stream) || int4send(version)) AS salt,
             format('{"items":[{"itemId":"%1$s","respondentId":"%2$s"},{"itemId":"%2$s","respondentId":"%1$s"},{"itemId":"%1$s","respondentId":"%2$s"}],"statementId":"%1$s"}',
                    stream, md5(stream::text)::uuid) AS data,
             format('{"at":"2026-03-01T02:00:00.%1$sZ","by":{"id":"%2$s","kind":"person"},"command":"Bench"}', lpad((n % 1000)::text, 3, '0'), stream) AS meta
    ) next WHERE version < ${LONG}
), ends AS (
  INSERT INTO log.stream SELECT stream, $2::uuid, 'bench', ${LONG}, chain, $1::bigint + n FROM walk WHERE version = ${LONG}
), answers AS (
  INSERT INTO log.answer
    SELECT 'person:' || md5((n % 997)::text)::uuid, gen_random_uuid()::text, salt, 201, format('{"id":"%s"}', stream),
           $1::bigint + (version - 1) * ${BESIDE} + n, '2025-01-01'::timestamptz + ($1::bigint / 1000) * interval '1 hour'
      FROM walk WHERE version > 0 AND version % 2 = 0
)
INSERT INTO log.event
  SELECT $1::bigint + (version - 1) * ${BESIDE} + n, $2::uuid, stream, version, 'Said', data, meta,
         '2023-01-01'::timestamptz + ($1::bigint + (version - 1) * ${BESIDE} + n) * interval '10 seconds', salt, chain
    FROM walk WHERE version > 0 ORDER BY version, n`;

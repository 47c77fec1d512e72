import type pg from 'pg';
import type { Finding } from '#effects/conformance/judge.js';
import { tryReceiver } from '#effects/conformance/webhook-steps.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { explainFetch } from '#infrastructure/webhook/explain-fetch.js';
import { findPlatform } from './find-platform.js';
import { tryWork } from './try-work.js';

export type ConformanceParts = {
  readonly pool: pg.Pool;
  readonly masterKey: MasterKey;
  /** Under guard. */
  readonly fetch: OutgoingFetch;
  readonly now: () => Date;
};

type Row = { readonly id: string; readonly association_id: string; readonly platform_id: string };

/** Runs the next check that a platform asked for; 1 if there was one. One that a crash broke off begins anew. */
export async function checkNextReceiver(parts: ConformanceParts): Promise<number> {
  const { pool, now } = parts;
  const row = await takeNext(pool, now());
  if (!row) return 0;
  await pool.query({
    name: 'end-conformance-check',
    text: 'UPDATE office.conformance_check SET findings = $2, finished_at = $3, held_until = NULL WHERE id = $1',
    values: [row.id, JSON.stringify(await findingsOf(parts, row)), now()],
  });
  return 1;
}

/** None where the platform has no interface any more. */
const findingsOf = async (
  { pool, masterKey, fetch, now }: ConformanceParts,
  { association_id: associationId, platform_id: platformId }: Row,
): Promise<readonly Finding[]> => {
  const platform = await findPlatform(pool, masterKey, associationId, platformId);
  const [secret] = platform?.secret?.split(' ') ?? [];
  if (platform?.webhookUrl === undefined || secret === undefined) return [];
  const taken = await tryReceiver({
    ...{ url: platform.webhookUrl, secret, now },
    call: async (url, sent) => fetch(url, sent),
    explain: explainFetch,
  });
  return [...taken, ...(await tryWork(pool, { associationId, platformId }))];
};

const takeNext = async (pool: pg.Pool, at: Date): Promise<Row | undefined> => {
  const { rows } = await pool.query<Row>({
    name: 'take-conformance-check',
    text: `UPDATE office.conformance_check SET held_until = $1::timestamptz + interval '10 minutes'
             WHERE id = (SELECT id FROM office.conformance_check
                          WHERE finished_at IS NULL AND (held_until IS NULL OR held_until <= $1)
                          ORDER BY asked_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
             RETURNING id, association_id, platform_id`,
    values: [at],
  });
  return rows[0];
};

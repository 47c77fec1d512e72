import type { EntityManager } from 'typeorm';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import type { FailedWebhooksWanted, WebhookDeliveryAnswer } from './webhook.dto.js';

export type Wanting = {
  readonly associationId: string;
  readonly platformId: string;
  readonly by: string;
  readonly request: Request;
};

/** More are left for another call. */
const MOST = 500;

const waiting = (deliveryId: string): string =>
  JSON.stringify({ deliveryId, state: 'waiting' } satisfies WebhookDeliveryAnswer);

/** Where the platform takes webhooks. Throws NoInterface. */
export const addressOf = async (
  manager: EntityManager,
  { associationId, platformId }: Pick<Wanting, 'associationId' | 'platformId'>,
): Promise<string> => {
  const [row] = await manager.query<{ webhook_url: string | null }[]>(
    'SELECT webhook_url FROM office.platform WHERE id = $1 AND association_id = $2',
    [platformId, associationId],
  );
  if (row?.webhook_url == null) throw new HttpProblem('NoInterface');
  return row.webhook_url;
};

/** One webhook again, under the id that it has; the worker sends it. Throws Refused NotFound. */
export const wantWebhook = (parts: ApiParts, wanting: Wanting, deliveryId: string): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, wanting.request, async (manager) => {
    const { associationId, platformId, by } = wanting;
    const known = await manager.query<object[]>(
      'SELECT FROM office.webhook_delivery WHERE id = $1 AND association_id = $2 AND platform_id = $3',
      [deliveryId, associationId, platformId],
    );
    if (known.length === 0) refuse('NotFound');
    await addressOf(manager, wanting);
    await parts.limits.take('webhook', platformId);
    await manager.query(
      `UPDATE office.webhook_delivery SET state = 'waiting', wanted_by = $2, wanted_at = $3, held_until = NULL
         WHERE id = $1 AND state <> 'waiting'`,
      [deliveryId, by, parts.now()],
    );
    return { status: 200, body: waiting(deliveryId) };
  });

/** All that failed and were first sent from this day on, the oldest first. */
export const wantFailedWebhooks = (parts: ApiParts, wanting: Wanting, since: string): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, wanting.request, async (manager) => {
    const { associationId, platformId, by } = wanting;
    await addressOf(manager, wanting);
    await parts.limits.take('webhook', platformId);
    const rows = await manager.query<{ id: string; failed: number }[]>(
      `SELECT id, count(*) OVER ()::int AS failed FROM office.webhook_delivery
         WHERE association_id = $1 AND platform_id = $2
           AND state = 'failed' AND first_at >= $3::date::timestamp AT TIME ZONE 'Asia/Shanghai'
         ORDER BY first_at, id LIMIT $4`,
      [associationId, platformId, since, MOST],
    );
    const wanted = rows.map(({ id }) => id);
    await manager.query(
      `UPDATE office.webhook_delivery SET state = 'waiting', wanted_by = $2, wanted_at = $3, held_until = NULL
         WHERE id = ANY ($1::uuid[]) AND state = 'failed'`,
      [wanted, by, parts.now()],
    );
    const answer: FailedWebhooksWanted = { wanted: wanted.length, left: (rows[0]?.failed ?? 0) - wanted.length };
    return { status: 200, body: JSON.stringify(answer) };
  });

/** A webhook that says nothing, to see whether the receiver takes it; the worker sends it. */
export const wantTrial = (parts: ApiParts, wanting: Wanting): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, wanting.request, async (manager) => {
    const { associationId, platformId, by } = wanting;
    await addressOf(manager, wanting);
    await parts.limits.take('webhook', platformId);
    const id = newId();
    await manager.query(
      `INSERT INTO office.webhook_delivery
           (id, webhook_id, association_id, platform_id, kind, host, state, attempts, first_at, last_at, wanted_by, wanted_at)
         VALUES ($1, $2, $3, $4, 'webhook.test', '', 'waiting', 0, $6, $6, $5, $6)`,
      [id, `msg_${id.replaceAll('-', '')}`, associationId, platformId, by, parts.now()],
    );
    return { status: 201, body: waiting(id) };
  });

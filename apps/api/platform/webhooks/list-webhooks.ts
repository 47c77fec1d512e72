import type { TenantContext } from '#application/command-handler/command-handler.js';
import { instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { pageAt, placeOf } from '../../dispute/docket/cursor.js';
import { given } from '../../dispute/given.js';
import type {
  ListWebhookDeliveriesQuery,
  WebhookDeliveryDetail,
  WebhookDeliveryList,
  WebhookDeliveryView,
  WebhookState,
} from './webhook.dto.js';

type Row = {
  readonly id: string;
  readonly webhook_id: string;
  readonly kind: string;
  readonly dispute_id: string | null;
  readonly number: string | null;
  readonly host: string;
  readonly state: WebhookState;
  readonly attempts: number;
  readonly first_at: Date;
  readonly last_at: Date;
};
type Attempt = {
  readonly sequence: number;
  readonly at: Date;
  readonly milliseconds: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly askedBy: string | null;
};
type Tenant = Pick<TenantContext, 'database' | 'associationId' | 'secret'>;

const viewOf = (row: Row): WebhookDeliveryView =>
  given({
    deliveryId: row.id,
    state: row.state,
    webhookId: row.webhook_id,
    kind: row.kind,
    disputeId: row.dispute_id ?? undefined,
    number: row.number ?? undefined,
    host: row.host,
    attempts: row.attempts,
    firstAt: instant(row.first_at),
    lastAt: instant(row.last_at),
  }) as WebhookDeliveryView;

/** What was told to one platform, the first sent last first. */
export async function listWebhookDeliveries(
  tenant: Tenant,
  platformId: string,
  { state, day, cursor, limit = 50 }: ListWebhookDeliveriesQuery,
): Promise<WebhookDeliveryList> {
  const list = { operation: 'listWebhookDeliveries', platformId, state: state ?? null, day: day ?? null };
  const after = placeOf<{ readonly at: string; readonly id: string }>(tenant, list, cursor);
  const { rows } = await tenant.database.query<Row>({
    text: `SELECT * FROM office.webhook_delivery
             WHERE association_id = $1 AND platform_id = $2 AND ($3::text IS NULL OR state = $3)
               AND ($4::date IS NULL OR (first_at AT TIME ZONE 'Asia/Shanghai')::date = $4)
               AND ($5::timestamptz IS NULL OR (first_at, id) < ($5, $6::uuid))
             ORDER BY first_at DESC, id DESC LIMIT $7`,
    values: [tenant.associationId, platformId, state, day, after?.at, after?.id, limit + 1],
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ first_at: at, id }) => ({ at: instant(at), id }));
  return { items: page.map(viewOf), ...next };
}

/** One of them with its attempts. Throws Refused NotFound. */
export async function getWebhookDelivery(
  { database, associationId }: Tenant,
  platformId: string,
  deliveryId: string,
): Promise<WebhookDeliveryDetail> {
  const { rows } = await database.query<Row>({
    text: 'SELECT * FROM office.webhook_delivery WHERE association_id = $1 AND platform_id = $2 AND id = $3',
    values: [associationId, platformId, deliveryId],
  });
  const [row] = rows;
  if (!row) return refuse('NotFound');
  const { rows: attempts } = await database.query<Attempt>({
    text: `SELECT sequence, at, milliseconds, status, error, asked_by AS "askedBy" FROM office.webhook_attempt
             WHERE delivery_id = $1 ORDER BY sequence DESC`,
    values: [deliveryId],
  });
  const history = attempts.map(({ sequence, at, milliseconds, status, error, askedBy }) =>
    given({
      sequence,
      at: instant(at),
      milliseconds,
      status: status ?? undefined,
      error: error ?? undefined,
      askedBy: askedBy ?? undefined,
    }),
  );
  return { ...viewOf(row), history } as WebhookDeliveryDetail;
}

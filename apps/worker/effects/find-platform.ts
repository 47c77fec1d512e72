import type pg from 'pg';
import type { PlatformAddress } from '#effects/notify-platform.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { unwrapSecret } from '#infrastructure/vault/secrets.js';

type Row = {
  readonly webhook_url: string | null;
  readonly webhook_secret_wrapped: Buffer | null;
  readonly previous: Buffer | null;
};

/**
 * Where a platform of this association is told things; read at every attempt, since it may move. Undefined if there is
 * no such platform.
 */
export async function findPlatform(
  pool: Pick<pg.Pool, 'query'>,
  masterKey: MasterKey,
  associationId: string,
  platformId: string,
): Promise<PlatformAddress | undefined> {
  const { rows } = await pool.query<Row>({
    name: 'find-platform',
    text: `SELECT webhook_url, webhook_secret_wrapped, CASE WHEN previous_secret_until > now() THEN previous_secret_wrapped END AS previous
             FROM office.platform WHERE id = $1 AND association_id = $2`,
    values: [platformId, associationId],
  });
  const [row] = rows;
  if (!row) return undefined;
  const { webhook_url: webhookUrl, webhook_secret_wrapped: wrapped, previous } = row;
  const secrets = [wrapped, previous].flatMap((one) =>
    one ? [unwrapSecret(masterKey, `webhook:${platformId}`, one)] : [],
  );
  return { ...(webhookUrl !== null && { webhookUrl }), ...(secrets.length > 0 && { secret: secrets.join(' ') }) };
}

import type { EntityManager } from 'typeorm';
import { everSpoke } from '#application/party/who-reads.js';

/**
 * Whether a platform has, or ever had, people of its own. Kept so until the transaction ends: nobody becomes its first
 * meanwhile. In a sandbox, where a script plays its clerk for a while and nothing has effect, only who is there counts.
 */
export async function hadPeople(
  manager: EntityManager,
  { associationId, platformId }: { readonly associationId: string; readonly platformId: string },
): Promise<boolean> {
  const platform = [associationId, platformId];
  await manager.query('SELECT FROM office.platform WHERE association_id = $1 AND id = $2 FOR UPDATE', platform);
  const found = await manager.query<object[]>(
    `SELECT FROM office.platform_person p JOIN office.association o ON o.id = p.association_id
      WHERE p.association_id = $1 AND p.platform_id = $2 AND ${everSpoke('p')}
        AND (p.ended_at IS NULL OR NOT o.sandbox) LIMIT 1`,
    platform,
  );
  return found.length > 0;
}

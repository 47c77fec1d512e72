import type { EntityManager } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';

/** Refuses UnknownReference where one of these is no case manager of the association who is there. */
export async function checkOfficers(
  manager: EntityManager,
  associationId: string,
  field: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM office.account WHERE association_id = $1 AND id = ANY ($2::uuid[]) AND roles @> ARRAY['case-manager']
        AND suspended_at IS NULL AND ended_at IS NULL`,
    [associationId, ids],
  );
  const unknown = ids.find((id) => !rows.some((row) => row.id === id));
  if (unknown !== undefined) refuse('UnknownReference', { field, name: unknown });
}

/** Refuses UnknownReference where one of these is no platform of the association. */
export async function checkPlatforms(
  manager: EntityManager,
  associationId: string,
  field: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await manager.query<{ id: string }[]>(
    'SELECT id FROM office.platform WHERE association_id = $1 AND id = ANY ($2::uuid[])',
    [associationId, ids],
  );
  const unknown = ids.find((id) => !rows.some((row) => row.id === id.toLowerCase()));
  if (unknown !== undefined) refuse('UnknownReference', { field, name: unknown });
}

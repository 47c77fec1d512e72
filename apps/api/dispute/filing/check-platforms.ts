import type { Doorway } from '#application/door.js';
import { refuse } from '#domain/refusal.js';
import type { FileComplaintBody } from './file-complaint.dto.js';

/** Every platform that a complaint names is registered with this association. Throws Refused UnknownReference with the field. */
export async function checkPlatforms({ database, associationId }: Doorway, { items, respondents }: FileComplaintBody): Promise<void> {
  const named = [
    ...items.map(({ platformId }, i) => ({ platformId, field: `items[${i}].platformId` })),
    ...respondents.flatMap(({ account }, i) => (account ? [{ platformId: account.platformId, field: `respondents[${i}].account.platformId` }] : [])),
  ];
  const { rows } = await database.query<{ id: string }>({
    name: 'registered-platforms',
    text: 'SELECT id FROM office.platform WHERE association_id = $1 AND id = ANY ($2::uuid[])',
    values: [associationId, [...new Set(named.map(({ platformId }) => platformId))]],
  });
  const registered = new Set(rows.map(({ id }) => id));
  const unknown = named.find(({ platformId }) => !registered.has(platformId));
  if (unknown) refuse('UnknownReference', { field: unknown.field, name: unknown.platformId });
}

import { findBySlug } from '#application/association/slugs.js';
import { findLink } from '#application/party/links.js';
import { isUuid } from '#infrastructure/ids.js';
import type { ApiParts } from '../../http/parts.js';
import type { Names } from './card.js';

type Parts = Pick<ApiParts, 'pool' | 'now'>;

/** Of the association with that id. */
export async function namesOf({ pool }: Pick<Parts, 'pool'>, associationId: string): Promise<Names | undefined> {
  const { rows } = await pool.query<Names>(
    'SELECT name_zh AS "nameZh", name_en AS "nameEn" FROM office.association WHERE id = $1',
    [associationId],
  );
  return rows[0];
}

/** Whose pages stand at an address that names an association, in one way or another. */
export const namesAt = (parts: Parts, association: string): Promise<Names | undefined> =>
  isUuid(association.toLowerCase()) ? namesOf(parts, association.toLowerCase()) : findBySlug(parts.pool, association);

/** Who sent a link that still opens. */
export async function namesOfLink(parts: Parts, token: string): Promise<Names | undefined> {
  const link = await findLink(parts.pool, token, parts.now());
  return link && namesOf(parts, link.associationId);
}

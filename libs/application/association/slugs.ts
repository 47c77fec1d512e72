import { randomBytes } from 'node:crypto';
import type { Database } from '#event-store/types.js';
import { isUuid } from '#infrastructure/ids.js';

/** What an association’s address is made of: 2 to 60 of a-z, 0-9 and single hyphens between them. */
export const SLUG = /^[a-z0-9](?:-?[a-z0-9]){1,59}$/;
export const LONGEST_SLUG = 60;

/** Association by the name in its address, also by one that was replaced. */
export type Found = {
  readonly associationId: string;
  /** The one that counts now. */
  readonly slug: string;
  readonly nameZh: string;
  readonly nameEn: string;
};

const FOUND = `SELECT o.id AS "associationId", s.slug, o.name_zh AS "nameZh", o.name_en AS "nameEn"
  FROM office.association o JOIN office.association_slug s ON s.association_id = o.id AND s.replaced_at IS NULL`;

export async function findBySlug(database: Database, slug: string): Promise<Found | undefined> {
  const { rows } = await database.query<Found>(
    `${FOUND} WHERE o.id = (SELECT association_id FROM office.association_slug WHERE slug = $1)`,
    [slug.toLowerCase()],
  );
  return rows[0];
}

/** The one that answers under a host name of its own. */
export async function findByHost(database: Database, host: string): Promise<Found | undefined> {
  const { rows } = await database.query<Found>(
    `${FOUND} WHERE o.id = (SELECT association_id FROM office.association_host WHERE host = $1)`,
    [host.toLowerCase()],
  );
  return rows[0];
}

const MOST_FOUND = 10;

/** Those whose name, in Chinese or English, or address holds what was typed; at most ten, the shortest names first. */
export async function findByName(database: Database, typed: string): Promise<readonly Found[]> {
  const pattern = `%${typed
    .normalize('NFKC')
    .trim()
    .replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const { rows } = await database.query<Found>(
    `${FOUND} WHERE NOT o.sandbox AND (o.name_zh ILIKE $1 OR o.name_en ILIKE $1 OR s.slug ILIKE $1)
       ORDER BY length(o.name_zh) + length(o.name_en), s.slug LIMIT ${MOST_FOUND}`,
    [pattern],
  );
  return rows;
}

/** Whom a client names: by id, or by the name in the address. Undefined for what is neither. */
export async function idOfAssociation(database: Database, named: string): Promise<string | undefined> {
  const slug = named.toLowerCase();
  if (isUuid(slug)) return slug;
  return SLUG.test(slug) ? (await findBySlug(database, slug))?.associationId : undefined;
}

/** The name in its address that counts now; its id where an older release founded it a moment ago. */
export async function slugOf(database: Database, associationId: string): Promise<string> {
  const { rows } = await database.query<{ slug: string }>({
    name: 'slug-of',
    text: 'SELECT slug FROM office.association_slug WHERE association_id = $1 AND replaced_at IS NULL',
    values: [associationId],
  });
  return rows[0]?.slug ?? associationId;
}

/** Whether it is, or was, another association’s. */
export async function isSlugTaken(database: Database, slug: string, associationId: string): Promise<boolean> {
  const { rows } = await database.query(
    'SELECT 1 FROM office.association_slug WHERE slug = $1 AND association_id <> $2',
    [slug, associationId],
  );
  return rows.length > 0;
}

/** Gives it this one from now on; the one before still leads there. Fails where it is another’s. */
export async function giveSlug(database: Database, associationId: string, slug: string, now: Date): Promise<void> {
  await database.query(
    'UPDATE office.association_slug SET replaced_at = $2 WHERE association_id = $1 AND replaced_at IS NULL AND slug <> $3',
    [associationId, now, slug],
  );
  await database.query(
    `INSERT INTO office.association_slug (slug, association_id, created_at) VALUES ($2, $1, $3)
       ON CONFLICT (slug) DO UPDATE SET replaced_at = NULL WHERE association_slug.association_id = $1`,
    [associationId, slug, now],
  );
}

/** One made of the English name where nobody chose any: its words, and some letters where that is taken. */
export async function freeSlug(database: Database, nameEn: string, associationId: string): Promise<string> {
  const words = nameEn
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG - 7)
    .replace(/^-+|-+$/g, '');
  const wished = SLUG.test(words) ? words : 'association';
  if (!(await isSlugTaken(database, wished, associationId))) return wished;
  return `${wished}-${randomBytes(3).toString('hex')}`;
}

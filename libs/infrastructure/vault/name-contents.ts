import type pg from 'pg';

type Named = { readonly data: object };

/**
 * Says which contents events stand for: the value, or each value, of every field whose name ends in `ContentId` or
 * `ContentIds`.
 */
export function contentIdsOf(value: unknown, field = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => contentIdsOf(one, field));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => contentIdsOf(one, name));
  return typeof value === 'string' && /contentIds?$/i.test(field) ? [value] : [];
}

/**
 * Keeps what these events name from the sweep. For a reader of the log, in the transaction of its checkpoint; may be
 * repeated.
 */
export async function nameContents(database: Pick<pg.Pool, 'query'>, events: readonly Named[]): Promise<void> {
  const ids = events.flatMap(({ data }) => contentIdsOf(data));
  if (ids.length === 0) return;
  const text = 'UPDATE vault.content SET named_at = now() WHERE id = ANY ($1::uuid[]) AND named_at IS NULL';
  await database.query({ name: 'name-contents', text, values: [ids] });
}

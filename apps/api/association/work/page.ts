import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { PageQuery } from '../../account/office/office.dto.js';
import { pageAt, placeOf } from '../../dispute/docket/cursor.js';

type Place = { readonly at: string; readonly id: string };
type Paged = { readonly placeAt: Date; readonly placeId: string };

/**
 * A page of an office's list, the newest first. `text` selects rows with `placeAt` and `placeId`, of the association $1;
 * $2 is the pattern of the search, or null; what it needs besides stands from $6 on.
 */
export async function pageOf<Row extends object>(
  tenant: TenantContext,
  operation: string,
  { cursor, limit = 50, search }: PageQuery,
  text: string,
  more: readonly unknown[] = [],
): Promise<{ readonly items: readonly Row[]; readonly next?: string }> {
  const list = { operation, search };
  const after = placeOf<Place>(tenant, list, cursor);
  const { rows } = await tenant.database.query<Row & Paged>({
    name: operation,
    text: `SELECT * FROM (${text}) AS line
            WHERE $3::timestamptz IS NULL OR ("placeAt", "placeId") < ($3, $4::uuid)
            ORDER BY "placeAt" DESC, "placeId" DESC LIMIT $5`,
    values: [
      tenant.associationId,
      search === undefined ? undefined : `%${search.replace(/[\\%_]/g, '\\$&')}%`,
      after?.at,
      after?.id,
      limit + 1,
      ...more,
    ],
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ placeAt, placeId }) => ({
    at: placeAt.toISOString(),
    id: placeId,
  }));
  return { items: page.map(told) as Row[], ...next };
}

/** Instants as text; what is not there is left out. */
const told = <Row extends Paged>({ placeAt: _, placeId: __, ...row }: Row): object =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      value === null ? [] : [[name, value instanceof Date ? value.toISOString() : value]],
    ),
  );

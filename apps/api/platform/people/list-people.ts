import type { TenantContext } from '#application/command-handler/command-handler.js';
import { instant } from '#domain/kernel/message.js';
import type { StaffScope } from '#infrastructure/database/entities/api-key.js';
import { pageAt, placeOf } from '../../dispute/docket/cursor.js';
import { given } from '../../dispute/given.js';
import type { ListPeopleQuery, PersonState, PlatformPersonList } from './people.dto.js';

export type PersonRow = {
  readonly id: string;
  readonly platform_id: string;
  readonly account_id: string;
  readonly scopes: StaffScope[];
  readonly named_by: string;
  readonly named_at: Date;
  readonly confirmed_at: Date | null;
  readonly ended_at: Date | null;
};
type Listed = PersonRow & { readonly name: string; readonly login: string };

export const stateOf = ({ confirmed_at, ended_at }: Pick<PersonRow, 'confirmed_at' | 'ended_at'>): PersonState =>
  ended_at !== null ? 'ended' : confirmed_at === null ? 'proposed' : 'active';

const STATE = `CASE WHEN p.ended_at IS NOT NULL THEN 'ended' WHEN p.confirmed_at IS NULL THEN 'proposed' ELSE 'active' END`;

type Place = { readonly at: string; readonly id: string };

/** People of one platform, those named last first. */
export async function listPeople(
  tenant: Pick<TenantContext, 'database' | 'associationId' | 'secret'>,
  platformId: string,
  { state, search, cursor, limit = 50 }: ListPeopleQuery,
): Promise<PlatformPersonList> {
  const list = { operation: 'listPlatformPeople', platformId, state: state ?? null, search: search ?? null };
  const after = placeOf<Place>(tenant, list, cursor);
  const { rows } = await tenant.database.query<Listed>({
    text: `SELECT p.*, a.name, a.login FROM office.platform_person p JOIN office.account a ON a.id = p.account_id
             WHERE p.association_id = $1 AND p.platform_id = $2 AND ($3::text IS NULL OR ${STATE} = $3)
               AND ($4::text IS NULL OR strpos(lower(a.name || ' ' || a.login), lower($4)) > 0)
               AND ($5::timestamptz IS NULL OR (p.named_at, p.id) < ($5, $6::uuid))
             ORDER BY p.named_at DESC, p.id DESC LIMIT $7`,
    values: [tenant.associationId, platformId, state, search, after?.at, after?.id, limit + 1],
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ named_at: at, id }) => ({ at: instant(at), id }));
  const items = page.map((row) =>
    given({
      personId: row.id,
      accountId: row.account_id,
      name: row.name,
      login: row.login,
      scopes: row.scopes,
      state: stateOf(row),
      namedAt: instant(row.named_at),
      confirmedAt: row.confirmed_at === null ? undefined : instant(row.confirmed_at),
      endedAt: row.ended_at === null ? undefined : instant(row.ended_at),
    }),
  );
  return { items, ...next } as PlatformPersonList;
}

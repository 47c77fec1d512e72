import type { Locale } from '#messages/locale.js';
import { ASKER_COLUMNS, askerIn, type AskerRow } from '../http/asker-row.js';
import { associationIn } from '../http/association-row.js';
import { callerOfIdentity } from '../http/caller-of.js';
import type { Caller } from '../http/caller.js';
import type { ApiParts } from '../http/parts.js';

export type Brought = {
  readonly asked_by: string;
  readonly on_behalf_of: string | null;
  readonly locale: Locale;
};

/** Who brought it, as it may act now; undefined once it is gone. */
export const findBringer = async (
  parts: ApiParts,
  { asked_by: accountId, on_behalf_of: partyId, locale }: Brought,
): Promise<Caller | undefined> => {
  const { rows } = await parts.pool.query<AskerRow>({
    name: 'import-bringer',
    text: `SELECT ${ASKER_COLUMNS} FROM office.account a JOIN office.association o ON o.id = a.association_id
            WHERE a.id = $1 AND a.suspended_at IS NULL AND a.ended_at IS NULL`,
    values: [accountId],
  });
  const [row] = rows;
  if (!row) return undefined;
  const headers = partyId === null ? {} : { 'parley-party': partyId };
  const request = { arrivedAt: parts.now(), locale, headers };
  const account = askerIn(row);
  if (partyId !== null && !account.partyIds.includes(partyId)) return undefined;
  return callerOfIdentity(
    parts,
    { kind: 'account', account, association: associationIn(row), tokenHash: Buffer.alloc(0) },
    request,
  );
};

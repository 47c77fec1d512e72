import type { MandateScope } from '#domain/access/mandate.js';
import { instant } from '#domain/kernel/message.js';
import { RIGHT_KINDS } from '#domain/rulebook/right-kinds.js';
import type { Database } from '#event-store/types.js';

/** A row of `office.audit_mandate`, as far as it says what may be read. */
export type ScopeRow = {
  readonly numbers: readonly string[] | null;
  readonly filed_from: Date | null;
  readonly filed_until: Date | null;
  readonly rights: readonly string[] | null;
  readonly ratings: boolean;
  readonly security_log: boolean;
};

/** A kind of right that this program does not know covers nothing. */
export const scopeIn = (row: ScopeRow): MandateScope => ({
  ...(row.numbers && { numbers: row.numbers }),
  ...(row.filed_from && { filedFrom: instant(row.filed_from) }),
  ...(row.filed_until && { filedUntil: instant(row.filed_until) }),
  ...(row.rights && { rights: RIGHT_KINDS.filter((kind) => row.rights?.includes(kind)) }),
  ratings: row.ratings,
  securityLog: row.security_log,
});

/** What an account may read as an auditor now, by machine time: what two have said and nobody has ended. */
export async function findMandates(database: Database, accountId: string, now: Date): Promise<readonly MandateScope[]> {
  const { rows } = await database.query<ScopeRow>({
    name: 'mandates-in-force',
    text: `SELECT numbers, filed_from, filed_until, rights, ratings, security_log FROM office.audit_mandate
             WHERE account_id = $1 AND confirmed_at IS NOT NULL AND ended_at IS NULL AND ends_at > $2`,
    values: [accountId, now],
  });
  return rows.map(scopeIn);
}

import type { EntityManager } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { isUuid } from '#infrastructure/ids.js';
import { noteSecurity, type SecurityKind, type Source } from '#infrastructure/security/security-event.js';
import { endSessions } from '#application/account/end-sessions.js';
import { checkOffices } from '../check-offices.js';
import type { HeldOffice } from './office.dto.js';

export type Changing = {
  readonly associationId: string;
  readonly accountId: string;
  readonly office: HeldOffice | undefined;
  /** Who does it: an account's id, or `operator`. */
  readonly by: string;
  readonly source: Source;
  readonly now: Date;
};

export type Account = {
  readonly roles: readonly AccountRole[];
  readonly suspended_at: Date | null;
  readonly ended_at: Date | null;
  readonly erased_at: Date | null;
};

/** What was done to an account stands in the security log in the same transaction. */
export const note = (
  manager: EntityManager,
  kind: SecurityKind,
  { associationId, accountId, office, by, source }: Changing,
): Promise<void> =>
  noteSecurity(statementsIn(manager), {
    kind,
    associationId,
    accountId,
    actor: by,
    source,
    facts: { office: office ?? null },
  });

/** The account, held until the transaction ends, and its association's with it: two that end each other wait. */
export async function lockAccount(manager: EntityManager, { associationId, accountId }: Changing): Promise<Account> {
  await manager.query('SELECT FROM office.association WHERE id = $1 FOR UPDATE', [associationId]);
  const [account] = await manager.query<Account[]>(
    'SELECT roles, suspended_at, ended_at, erased_at FROM office.account WHERE id = $1 AND association_id = $2 FOR UPDATE',
    [accountId, associationId],
  );
  return account ?? refuse('NotFound');
}

/** Nobody of the association leaves it without an administrator; the operator may, and names a new one. */
async function checkAdministratorLeft(manager: EntityManager, { associationId, by }: Changing): Promise<void> {
  if (by === 'operator') return;
  const left = await manager.query<object[]>(
    `SELECT 1 FROM office.account WHERE association_id = $1 AND roles @> ARRAY['administrator']
        AND suspended_at IS NULL AND ended_at IS NULL LIMIT 1`,
    [associationId],
  );
  if (left.length === 0) refuse('LastAdministrator');
}

/** Suspends or ends an account, or one office of it. Refused where it is so already. */
export async function withhold(manager: EntityManager, asked: Changing, state: 'suspended' | 'ended'): Promise<void> {
  const { accountId, office, by, now } = asked;
  const account = await lockAccount(manager, asked);
  if (account.ended_at !== null) refuse('AnsweredAlready', { field: 'accountId' });
  if (office === undefined) {
    if (state === 'suspended' && account.suspended_at !== null) refuse('AnsweredAlready', { field: 'accountId' });
    const column = state === 'suspended' ? 'suspended_at' : 'ended_at';
    await manager.query(`UPDATE office.account SET ${column} = $2 WHERE id = $1`, [accountId, now]);
  } else {
    const [known] = await manager.query<{ state: string }[]>(
      'SELECT state FROM office.withheld_office WHERE account_id = $1 AND role = $2',
      [accountId, office],
    );
    if (!account.roles.includes(office) && known === undefined)
      refuse('UnknownReference', { field: 'office', name: office });
    if (known?.state === state || known?.state === 'ended') refuse('AnsweredAlready', { field: 'office' });
    await manager.query('UPDATE office.account SET roles = array_remove(roles, $2) WHERE id = $1', [accountId, office]);
    await manager.query(
      `INSERT INTO office.withheld_office (account_id, role, state, since, withheld_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (account_id, role) DO UPDATE SET state = excluded.state, since = excluded.since, withheld_by = excluded.withheld_by`,
      [accountId, office, state, now, by],
    );
  }
  await checkAdministratorLeft(manager, asked);
  await endSessions(manager, accountId);
  await note(manager, state === 'suspended' ? 'office-suspended' : 'office-ended', asked);
}

/**
 * Gives an account an office. Nobody gives itself one; an ended one comes back by two people. What was signed in before
 * ends: an office may ask for a second factor that it was opened without. Throws OfficesExclude for who holds one that
 * stands alone.
 */
export async function grant(manager: EntityManager, asked: Changing & { readonly office: HeldOffice }): Promise<void> {
  const { accountId, office, by } = asked;
  if (accountId === by) refuse('SecondPersonNeeded', { field: 'office' });
  const { roles, ended_at: endedAt } = await lockAccount(manager, asked);
  const withheld = await manager.query<object[]>(
    'SELECT 1 FROM office.withheld_office WHERE account_id = $1 AND role = $2',
    [accountId, office],
  );
  if (endedAt !== null || withheld.length > 0 || roles.includes(office)) refuse('AnsweredAlready', { field: 'office' });
  checkOffices([...roles, office]);
  await manager.query('UPDATE office.account SET roles = roles || $2::text WHERE id = $1', [accountId, office]);
  if (isStaff(office) && !roles.some(isStaff)) await vouchFor(manager, asked);
  await nameFirst(manager, asked);
  await endSessions(manager, accountId);
  await note(manager, 'office-granted', asked);
}

const isStaff = (office: AccountRole): boolean => office === 'case-manager' || office === 'administrator';

/**
 * Nobody of the association knows who registered itself: whoever gives it its first office of the staff stands for it
 * as for an account that it made, so that the two are one hand.
 */
const vouchFor = async (manager: EntityManager, { accountId, by }: Changing): Promise<void> => {
  if (!isUuid(by)) return; // the operator stands for itself
  await manager.query(
    `UPDATE office.account SET made_by = $2
      WHERE id = $1 AND made_by IS NULL AND EXISTS (SELECT FROM office.registration WHERE account_id = $1)`,
    [accountId, by],
  );
};

/** Whom the association names for new disputes, where it names nobody yet. */
const nameFirst = (manager: EntityManager, { associationId, accountId, office }: Changing): Promise<unknown> =>
  manager.query(
    `UPDATE office.association SET case_manager_account_id = $2
      WHERE id = $1 AND case_manager_account_id IS NULL AND $3 = 'case-manager'`,
    [associationId, accountId, office ?? ''],
  );

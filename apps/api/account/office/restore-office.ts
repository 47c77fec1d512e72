import type { EntityManager } from 'typeorm';
import { endSessions } from '#application/account/end-sessions.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import { lockAccount, note, type Account, type Changing } from './withhold-office.js';

/** Throws where who asked first and who asks now are of one hand. */
type CheckOther = (before: string) => Promise<void>;

/**
 * Restores an account or an office: a suspended one at once, an ended one when a second person asks for the same. What
 * was signed in before ends, as where an office is given. Nobody restores itself, nor whom an erasure has taken.
 */
export async function restore(
  manager: EntityManager,
  asked: Changing,
  checkOther: CheckOther,
): Promise<'restored' | 'waiting'> {
  const { associationId, accountId, office, by, now } = asked;
  if (accountId === by) refuse('SecondPersonNeeded', { field: 'accountId' });
  const account = await lockAccount(manager, asked);
  if (account.erased_at !== null) refuse('NotFound');
  const [withheld] = await manager.query<{ state: string }[]>(
    'SELECT state FROM office.withheld_office WHERE account_id = $1 AND role = $2',
    [accountId, office ?? ''],
  );
  const state = office === undefined ? stateOf(account) : withheld?.state;
  if (state === undefined) refuse('AnsweredAlready', { field: office === undefined ? 'accountId' : 'office' });
  if (state === 'ended' && !(await secondOf(manager, asked, checkOther))) {
    await manager.query(
      `INSERT INTO office.restoration (id, association_id, account_id, role, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING`,
      [newId(), associationId, accountId, office ?? null, by, now],
    );
    await note(manager, 'restoration-asked', asked);
    return 'waiting';
  }
  if (office === undefined)
    await manager.query('UPDATE office.account SET suspended_at = NULL, ended_at = NULL WHERE id = $1', [accountId]);
  else {
    await manager.query('DELETE FROM office.withheld_office WHERE account_id = $1 AND role = $2', [accountId, office]);
    await manager.query('UPDATE office.account SET roles = roles || $2::text WHERE id = $1', [accountId, office]);
  }
  await endSessions(manager, accountId);
  await note(manager, 'office-restored', asked);
  return 'restored';
}

const stateOf = ({ suspended_at: suspendedAt, ended_at: endedAt }: Account): string | undefined =>
  endedAt !== null ? 'ended' : suspendedAt !== null ? 'suspended' : undefined;

/** Whether somebody else asked for the same before; that is then agreed to. */
const secondOf = async (
  manager: EntityManager,
  { accountId, office, by, now }: Changing,
  checkOther: CheckOther,
): Promise<boolean> => {
  const [open] = await manager.query<{ id: string; asked_by: string }[]>(
    `SELECT id, asked_by FROM office.restoration WHERE account_id = $1 AND coalesce(role, '') = $2 AND agreed_at IS NULL`,
    [accountId, office ?? ''],
  );
  if (!open) return false;
  if (open.asked_by === by) refuse('SecondPersonNeeded', { field: 'accountId' });
  await checkOther(open.asked_by);
  await manager.query('UPDATE office.restoration SET agreed_by = $2, agreed_at = $3 WHERE id = $1', [open.id, by, now]);
  return true;
};

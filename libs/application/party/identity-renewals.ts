import type { Instant } from '#domain/kernel/message.js';
import { renewalsDue } from '#domain/party/renewal-rules.js';
import { firstFree, type Officer } from '../context/officers.js';
import { findOfficeRules } from '../context/assignment.js';
import { tellAccount } from '../account/tell-account.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadParty } from './parties.js';
import { findReaders } from './who-reads.js';

/**
 * The task follows what the party's stream says: a check with an end is to be renewed by whoever made it, any other is
 * no task. May be repeated: a repeated request goes on with what is missing.
 */
export async function followCheck(tenant: TenantContext, partyId: string, checkedBy: string): Promise<void> {
  const { party } = await loadParty(tenant, partyId);
  const { associationId, database } = tenant;
  const until = party.verified?.until;
  if (until === undefined)
    await database.query('DELETE FROM office.identity_renewal WHERE association_id = $1 AND party_id = $2', [
      associationId,
      partyId,
    ]);
  else
    await database.query(
      `INSERT INTO office.identity_renewal (association_id, party_id, until, owner_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (party_id) DO UPDATE SET until = excluded.until, owner_id = excluded.owner_id, told_at = NULL,
           escalated_to = NULL, escalated_at = NULL WHERE identity_renewal.until <> excluded.until`,
      [associationId, partyId, until, checkedBy],
    );
}

type Row = { readonly party_id: string; readonly until: Date; readonly owner_id: string };

/**
 * Before a check ends its party's people are told, once, and whoever checked has a task and is told, too; where nobody
 * has renewed it as the end comes near, a second person is called, and another where that one is gone. How many were
 * told or called; who dies between is told again rather than never. `machine` is machine time.
 */
export async function remindOfChecks({ database, legalNow }: Everywhere, machine: Date): Promise<number> {
  const { rows: associations } = await database.query<{ id: string }>(
    'SELECT DISTINCT association_id AS id FROM office.identity_renewal',
  );
  let moved = 0;
  for (const { id: associationId } of associations) {
    const at = await legalNow(associationId);
    moved += await tellPeople({ database, associationId }, at, machine);
    moved += await callSeconds({ database, associationId }, at, machine);
  }
  return moved;
}

type Door = Pick<TenantContext, 'database' | 'associationId'>;

/** Whoever was called is a case manager yet. */
const CALLED_IS_THERE = `EXISTS (
    SELECT FROM office.account a
     WHERE a.id = escalated_to AND a.suspended_at IS NULL AND a.ended_at IS NULL AND a.roles @> ARRAY['case-manager'])`;

const tellPeople = async ({ database, associationId }: Door, at: Instant, machine: Date): Promise<number> => {
  const { rows } = await database.query<Row>(
    `SELECT party_id, until, owner_id FROM office.identity_renewal
       WHERE association_id = $1 AND told_at IS NULL AND until <= $2`,
    [associationId, renewalsDue(at).task],
  );
  for (const { party_id, until, owner_id } of rows) {
    for (const accountId of await findReaders({ database, associationId }, party_id, at))
      await tellAccount(
        database,
        { accountId, topic: 'identity-check-ends', facts: { at: until.toISOString() } },
        machine,
      );
    await tellToRenew(database, owner_id, until, machine);
    const mark = 'UPDATE office.identity_renewal SET told_at = $2 WHERE party_id = $1 AND until = $3';
    await database.query(mark, [party_id, at, until]);
  }
  return rows.length;
};

const tellToRenew = (database: Door['database'], accountId: string, until: Date, machine: Date): Promise<void> =>
  tellAccount(database, { accountId, topic: 'check-to-renew', facts: { at: until.toISOString() } }, machine);

const callSeconds = async (door: Door, at: Instant, machine: Date): Promise<number> => {
  const { database, associationId } = door;
  const { rows } = await database.query<Row>(
    `SELECT party_id, until, owner_id FROM office.identity_renewal
       WHERE association_id = $1 AND until <= $2 AND (escalated_to IS NULL OR NOT ${CALLED_IS_THERE})`,
    [associationId, renewalsDue(at).second],
  );
  if (rows.length === 0) return 0;
  const { officers, escalateTo } = await findOfficeRules(door, at);
  let called = 0;
  for (const row of rows) {
    const second = secondOf(row, officers, escalateTo);
    if (second === undefined) continue; // nobody else is there, until somebody is
    const { rowCount } = await database.query(
      `UPDATE office.identity_renewal SET escalated_to = $3, escalated_at = $4
         WHERE association_id = $1 AND party_id = $2 AND (escalated_to IS NULL OR NOT ${CALLED_IS_THERE})`,
      [associationId, row.party_id, second, at],
    );
    if (rowCount !== 1) continue; // another process called somebody
    await tellToRenew(database, second, row.until, machine);
    called += 1;
  }
  return called;
};

/** Whom the association names for it, else the colleague with least; never the owner, nor who is in conflict. */
const secondOf = (row: Row, officers: readonly Officer[], escalateTo: readonly string[]): string | undefined => {
  const free = officers.filter(
    ({ accountId, away, conflicts }) => !away && accountId !== row.owner_id && !conflicts.includes(row.party_id),
  );
  return firstFree(free, escalateTo);
};

import type pg from 'pg';
import type { TransferTerms } from '#domain/party/transfer-events.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Party } from '#domain/party/state.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { noteSecurity, type SecurityKind, type Source } from '#infrastructure/security/security-event.js';
import { endSessions } from '../account/end-sessions.js';
import { tellAccount } from '../account/tell-account.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { passNotices } from '../notification/pass-notices.js';
import { followAuthority } from './account-parties.js';
import { closeOfficeTask, openOfficeTask } from './office-tasks.js';
import { loadParty } from './parties.js';

type State = 'asked' | 'confirmed' | 'refused' | 'withdrawn';

const NOTED: Readonly<Record<State, SecurityKind>> = {
  asked: 'transfer-asked',
  confirmed: 'account-transferred',
  refused: 'transfer-dropped',
  withdrawn: 'transfer-dropped',
};

type Stands = TransferTerms & { readonly state: State; readonly at?: Instant; readonly actor: string };

/** How it stands by the party's stream, and who did the last of it. */
const standOf = (party: Party, transferId: string): Stands | undefined =>
  [
    ...(party.openTransfer
      ? [{ ...party.openTransfer, state: 'asked' as const, actor: party.openTransfer.askedBy }]
      : []),
    ...party.transferred.map((done) => ({ ...done, state: 'confirmed' as const, actor: done.confirmedBy })),
    ...party.dropped.map((one) => ({ ...one, actor: one.droppedBy })),
  ].find((one) => one.transferId === transferId);

export type TransferToFollow = {
  readonly partyId: string;
  readonly transferId: string;
  /** From where that was done, if a request tells. */
  readonly source?: Source;
};

/**
 * Carries out what the party's stream says of a transfer, in one transaction and once however often it is asked: the
 * officers' list, the security log and, where it was confirmed, the end of the old person's sessions, what waits to be
 * told and the notices to both. Nobody gets another's password, factors, sessions or drafts. The worker asks it too, so that a request which
 * died between the event and this is carried to its end. `machine` is machine time.
 */
export async function followTransfer(
  pool: pg.Pool,
  tenant: TenantContext,
  { partyId, transferId, source }: TransferToFollow,
  machine: Date,
): Promise<void> {
  const stands = standOf((await loadParty(tenant, partyId)).party, transferId);
  if (!stands) return;
  const { fromAccountId, toAccountId, ground, state, actor, askedAt, at = askedAt } = stands;
  const { associationId } = tenant;
  if (state === 'confirmed')
    for (const accountId of [fromAccountId, toAccountId]) await followAuthority(tenant, partyId, accountId);
  await inTransaction(pool, async (database) => {
    if (state === 'asked') {
      const barred = [actor, fromAccountId, toAccountId];
      const todo = { associationId, kind: 'confirm-transfer' as const, aboutId: transferId, partyId, barred };
      await openOfficeTask(database, { ...todo, at: askedAt });
    } else await closeOfficeTask(database, 'confirm-transfer', transferId);
    const { rows } = await database.query(
      `INSERT INTO office.account_transfer AS known
           (id, association_id, party_id, from_account_id, to_account_id, ground, state, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET state = excluded.state WHERE known.state = 'asked' AND excluded.state <> 'asked'
         RETURNING id`,
      [transferId, associationId, partyId, fromAccountId, toAccountId, ground, state, askedAt],
    );
    if (rows.length === 0) return;
    const facts = { partyId, transferId, state, ground, toAccountId };
    const noted = { kind: NOTED[state], associationId, accountId: fromAccountId, actor };
    await noteSecurity(database, { ...noted, ...(source && { source }), facts });
    if (state !== 'confirmed') return;
    await endSessions(database, fromAccountId);
    await passNotices(database, associationId, { partyId, fromAccountId, toAccountId }, machine);
    const told = { facts: { at } };
    await tellAccount(database, { accountId: fromAccountId, topic: 'standing-handed-over', ...told }, machine);
    await tellAccount(database, { accountId: toAccountId, topic: 'standing-taken-over', ...told }, machine);
  });
}

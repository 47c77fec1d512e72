import { tellAccount } from '#application/account/tell-account.js';
import { followAuthority } from '#application/party/account-parties.js';
import { loadParty } from '#application/party/parties.js';
import type { TransferTerms } from '#domain/party/transfer-events.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity, type SecurityKind, type Source } from '#infrastructure/security/security-event.js';
import type { Party } from '#domain/party/state.js';
import type { Caller } from '../http/caller.js';
import type { ApiParts } from '../http/parts.js';
import { endSessions } from '../account/session/end-sessions.js';

type State = 'asked' | 'confirmed' | 'refused' | 'withdrawn';

const NOTED: Readonly<Record<State, SecurityKind>> = {
  asked: 'transfer-asked',
  confirmed: 'account-transferred',
  refused: 'transfer-dropped',
  withdrawn: 'transfer-dropped',
};

/** How it stands by the party's stream. */
const standOf = (party: Party, transferId: string): (TransferTerms & { readonly state: State }) | undefined =>
  [
    ...(party.openTransfer ? [{ ...party.openTransfer, state: 'asked' as const }] : []),
    ...party.transferred.map((done) => ({ ...done, state: 'confirmed' as const })),
    ...party.dropped,
  ].find((one) => one.transferId === transferId);

/**
 * Carries out what the party's stream says of a transfer, in one transaction and once however often it is asked: the
 * officers' list, the security log and, where it was confirmed, the end of the old person's sessions and the notices to
 * both. Nobody gets another's password, factors, sessions or drafts. A repeated request goes on with what is missing.
 */
export async function followTransfer(
  { dataSource, now }: Pick<ApiParts, 'dataSource' | 'now'>,
  { tenant, actor, now: at }: Pick<Caller, 'tenant' | 'actor' | 'now'>,
  { partyId, transferId, source }: { readonly partyId: string; readonly transferId: string; readonly source: Source },
): Promise<void> {
  const stands = standOf((await loadParty(tenant, partyId)).party, transferId);
  if (!stands) return;
  const { fromAccountId, toAccountId, ground, state, askedAt } = stands;
  const { associationId } = tenant;
  if (state === 'confirmed')
    for (const accountId of [fromAccountId, toAccountId]) await followAuthority(tenant, partyId, accountId);
  await dataSource.transaction(async (manager) => {
    const database = statementsIn(manager);
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
    const noted = { kind: NOTED[state], associationId, accountId: fromAccountId, actor: actor.id };
    await noteSecurity(database, { ...noted, source, facts });
    if (state !== 'confirmed') return;
    await endSessions(manager, fromAccountId);
    const told = { facts: { at } };
    await tellAccount(database, { accountId: fromAccountId, topic: 'standing-handed-over', ...told }, now());
    await tellAccount(database, { accountId: toAccountId, topic: 'standing-taken-over', ...told }, now());
  });
}

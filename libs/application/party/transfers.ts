import { askTransfer, confirmTransfer, refuseTransfer, type AskTransfer } from '#domain/party/transfer-account.js';
import type { Answer } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { changeParty, type AskingOfParty } from './change-party.js';
import { checkOfficer } from './check-officer.js';
import { checkMayRepresent } from './may-represent.js';
import { checkOtherHand } from './other-hand.js';
import { identityKey } from './parties.js';

/** Refuses AccountMayNotAct, UnknownReference; a person that was suspended or left takes over nothing. */
async function checkMayTakeOver(tenant: TenantContext, partyId: string, accountId: string): Promise<void> {
  await checkMayRepresent(tenant, partyId, accountId);
  const { rows } = await tenant.database.query<{ gone: boolean }>({
    name: 'account-is-gone',
    text: `SELECT suspended_at IS NOT NULL OR ended_at IS NOT NULL AS gone FROM office.account
             WHERE association_id = $1 AND id = $2`,
    values: [tenant.associationId, accountId],
  });
  if (rows[0]?.gone !== false) refuse('AccountMayNotAct', { field: 'toAccountId', reason: 'gone' });
}

/** The present holder, or an officer on paper, asks; answers 201 { partyId, transferId, state }. */
export const askForTransfer = (
  asking: AskingOfParty,
  told: Omit<AskTransfer['data'], 'transferId'>,
): Promise<Answer> => {
  const { tenant, partyId, by, at } = asking;
  return changeParty(
    asking,
    async ({ party }) => {
      if (party.kind === undefined) refuse('NotFound');
      await checkMayTakeOver(tenant, partyId, told.toAccountId);
      if (told.ground === 'holder-gone') await checkOfficer(tenant, by.id, { partyId, accountId: told.toAccountId });
      const data = { ...told, transferId: newId() };
      const command = { type: 'AskTransfer', data, by, at } as const;
      const answer = { transferId: data.transferId, state: 'asked' };
      return { command, events: askTransfer(command, party), answer };
    },
    201,
  );
};

/** Another officer confirms, of another hand than who asked; answers 200 { partyId, transferId, state }. */
export const confirmTransferOf = (
  asking: AskingOfParty,
  data: { readonly transferId: string; readonly calledBack: boolean },
): Promise<Answer> => {
  const { tenant, partyId, by, at } = asking;
  return changeParty(asking, async ({ party }) => {
    const { openTransfer: open } = party;
    if (open?.transferId !== data.transferId) return refuse('NotFound');
    await checkMayTakeOver(tenant, partyId, open.toAccountId);
    await checkOfficer(tenant, by.id, { partyId, accountId: open.toAccountId });
    await checkOtherHand(tenant, by.id, [open.askedBy]);
    const command = { type: 'ConfirmTransfer', data, by, at } as const;
    const answer = { transferId: data.transferId, state: 'confirmed' };
    return { command, events: confirmTransfer(command, party), answer };
  });
};

/** An officer or the party says no, or whoever asked takes it back; answers 200 { partyId, transferId, state }. */
export const refuseTransferOf = (asking: AskingOfParty, transferId: string, reason: string): Promise<Answer> => {
  const { tenant, partyId, by, at } = asking;
  return changeParty(asking, async ({ party }) => {
    if (party.openTransfer?.transferId !== transferId) refuse('NotFound');
    const reasonContentId = await tenant.vault.seal(identityKey(partyId), reason);
    const command = { type: 'RefuseTransfer', data: { transferId, reasonContentId }, by, at } as const;
    const events = refuseTransfer(command, party);
    const state = events.some(({ type }) => type === 'OrganisationTransferWithdrawn') ? 'withdrawn' : 'refused';
    return { command, events, answer: { transferId, state } };
  });
};

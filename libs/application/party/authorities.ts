import { approveAuthority, confirmAuthority } from '#domain/party/approve-authority.js';
import { checkWhole } from '#domain/party/check-whole.js';
import { endAuthority } from '#domain/party/end-authority.js';
import { grantAuthority, type GrantAuthority } from '#domain/party/grant-authority.js';
import { proposeAuthority, refuseAuthorityProposal, type ProposeAuthority } from '#domain/party/propose-authority.js';
import type { Party } from '#domain/party/state.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { changeParty, type AskingOfParty, type MadeOfParty } from './change-party.js';
import { checkOfficer } from './check-officer.js';
import { checkOtherHand } from './other-hand.js';
import { checkMayRepresent } from './may-represent.js';
import { identityKey } from './parties.js';

const change = (
  asking: AskingOfParty,
  status: number,
  make: (party: Party) => MadeOfParty | Promise<MadeOfParty>,
): Promise<Answer> =>
  changeParty(
    asking,
    async ({ party }) => {
      if (party.kind === undefined) refuse('NotFound');
      const { answer, ...made } = await make(party);
      return { ...made, answer: { ...answer, events: made.events.map(({ type }) => type) } };
    },
    status,
  );

/**
 * The party itself speaks: an account that may do for it all that it may, or who opened its link from a contact that it
 * proved. Refuses NotFound, and as `checkWhole`.
 */
export async function checkSpeaksWhole({ tenant, partyId, by, at }: AskingOfParty): Promise<void> {
  const { mayActFor, authority = {} } = await tenant.contextOf({ ...by, onBehalfOf: partyId });
  if (!mayActFor.includes(partyId)) refuse('NotFound');
  checkWhole(authority, at);
}

/** The party lets an account act for it; answers 201 { partyId, accountId }. */
export const grantByParty = async (asking: AskingOfParty, data: GrantAuthority['data']): Promise<Answer> => {
  const { tenant, partyId, by, at } = asking;
  return change(asking, 201, async (party) => {
    await checkSpeaksWhole(asking);
    await checkMayRepresent(tenant, partyId, data.accountId);
    const command = { type: 'GrantAuthority', data, by, at } as const;
    return { command, events: grantAuthority(command, party), answer: { accountId: data.accountId } };
  });
};

/** The first officer proposes what a paper says; answers 201 { partyId, accountId, proposalId }. */
export const proposeOnPaper = (
  asking: AskingOfParty,
  told: Omit<ProposeAuthority['data'], 'proposalId'>,
): Promise<Answer> => {
  const { tenant, partyId, by, at } = asking;
  return change(asking, 201, async (party) => {
    const { accountId } = told;
    await checkMayRepresent(tenant, partyId, accountId);
    await checkOfficer(tenant, by.id, { partyId, accountId });
    const data = { ...told, proposalId: newId() };
    const command = { type: 'ProposeAuthority', data, by, at } as const;
    const { proposalId } = data;
    return { command, events: proposeAuthority(command, party), answer: { accountId, proposalId } };
  });
};

/** The second officer approves; answers 200 { partyId, accountId }. */
export const approveOnPaper = (
  asking: AskingOfParty,
  data: { readonly proposalId: string; readonly calledBack: boolean },
): Promise<Answer> => {
  const { tenant, partyId, by, at } = asking;
  return change(asking, 200, async (party) => {
    const { accountId, proposedBy } = party.proposals[data.proposalId] ?? refuse('NotFound');
    await checkMayRepresent(tenant, partyId, accountId);
    await checkOfficer(tenant, by.id, { partyId, accountId });
    await checkOtherHand(tenant, by.id, [proposedBy]);
    const command = { type: 'ApproveAuthority', data, by, at } as const;
    return { command, events: approveAuthority(command, party), answer: { accountId } };
  });
};

/** An officer or the party says no to a proposal; answers 200 { partyId }. */
export const refuseProposal = (asking: AskingOfParty, proposalId: string, reason: string): Promise<Answer> => {
  const { tenant, partyId, by, at } = asking;
  return change(asking, 200, async (party) => {
    if (!party.proposals[proposalId]) refuse('NotFound');
    const reasonContentId = await tenant.vault.seal(identityKey(partyId), reason);
    const command = { type: 'RefuseAuthorityProposal', data: { proposalId, reasonContentId }, by, at } as const;
    return { command, events: refuseAuthorityProposal(command, party) };
  });
};

/** The party confirms that an account acts for it; answers 200 { partyId, accountId }. */
export const confirmByParty = (asking: AskingOfParty, accountId: string): Promise<Answer> =>
  change(asking, 200, async (party) => {
    await checkSpeaksWhole(asking);
    const command = { type: 'ConfirmAuthority', data: { accountId }, by: asking.by, at: asking.at } as const;
    return { command, events: confirmAuthority(command, party), answer: { accountId } };
  });

/** Ends an authority as the party, the account itself or an officer; answers 200 { partyId, accountId, ended }. */
export const endAuthorityAs = (asking: AskingOfParty, accountId: string, as: 'party' | 'officer'): Promise<Answer> =>
  change(asking, 200, async (party) => {
    const { tenant, partyId, by, at } = asking;
    if (as === 'officer') {
      await checkOfficer(tenant, by.id, { partyId, accountId });
      await checkOtherHand(tenant, by.id, [party.authorities[accountId]?.endProposedBy]);
    } else if (by.id !== accountId) await checkSpeaksWhole(asking);
    const command = { type: 'EndAuthority', data: { accountId, as }, by, at } as const;
    const events = endAuthority(command, party);
    const ended = events.every(({ type }) => type === 'AuthorityEnded');
    return { command, events, answer: { accountId, ended } };
  });

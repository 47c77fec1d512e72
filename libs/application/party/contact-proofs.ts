import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import type { PartyEvent } from '#domain/party/events.js';
import { endContactMatch, matchContact, refuseContactProof, type MatchContact } from '#domain/party/match-contact.js';
import { offerContactProof, reachContact } from '#domain/party/prove-contact.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { requestOf, type Answer, type Request } from '#event-store/answers.js';
import type { Stream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { changeParty } from './change-party.js';
import { handOf } from './contact-writer.js';
import { checkOtherHand } from './other-hand.js';
import { identityKey, loadParty } from './parties.js';

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Held = { readonly contactContentId: string; readonly disputeId: string };

/** Records that the code came back from this contact, once. */
export const recordReached = async (
  tenant: TenantContext,
  partyId: string,
  { contactContentId, disputeId }: Held,
  { by, at }: Pick<Asked, 'by' | 'at'>,
): Promise<void> => {
  if ((await loadParty(tenant, partyId)).party.contacts[contactContentId]?.reached) return;
  const data = { contactContentId, channel: 'sms', disputeId } as const;
  const request = requestOf(callerOf(tenant.associationId, by), `reached:${contactContentId}`, data, tenant.secret);
  await changeParty({ tenant, partyId, request }, ({ party }) => {
    const command = { type: 'ReachContact', data, by, at } as const;
    return { command, events: reachContact(command, party) };
  });
};

/** Papers that show that the contact is the party's; answers 201 { proofId }. */
export const offerProof = (
  tenant: TenantContext,
  partyId: string,
  { papers, ...held }: Held & { readonly papers: readonly string[] },
  { by, at, request }: Asked,
): Promise<Answer> =>
  changeParty(
    { tenant, partyId, request },
    ({ party }) => {
      const proofId = newId();
      const command = { type: 'OfferContactProof', data: { proofId, ...held, papers }, by, at } as const;
      return { command, events: offerContactProof(command, party), answer: { proofId } };
    },
    201,
  );

type Match = Omit<MatchContact['data'], 'noteContentId'> & { readonly note?: string };

/** A person matched the papers to the party; answers 200 { partyId, proofId }. */
export const recordMatch = (
  tenant: TenantContext,
  partyId: string,
  { note, proofId, proof }: Match,
  { by, at, request }: Asked,
): Promise<Answer> =>
  changeParty({ tenant, partyId, request }, async ({ party, stream }) => {
    const noted = note !== undefined && { noteContentId: await tenant.vault.seal(identityKey(partyId), note) };
    const command = { type: 'MatchContact', data: { proofId, proof, ...noted }, by, at } as const;
    const entered = enteredBy(stream, proofId);
    const events = matchContact(command, party, entered);
    await checkOtherHand(tenant, by.id, entered);
    return { command, events, answer: { proofId } };
  });

/** They do not show it; answers 200 { partyId, proofId }. */
export const recordProofRefused = (
  tenant: TenantContext,
  partyId: string,
  { proofId, reason }: { readonly proofId: string; readonly reason: string },
  { by, at, request }: Asked,
): Promise<Answer> =>
  changeParty({ tenant, partyId, request }, async ({ party }) => {
    if (party.kind === undefined) refuse('NotFound');
    const reasonContentId = await tenant.vault.seal(identityKey(partyId), reason);
    const command = { type: 'RefuseContactProof', data: { proofId, reasonContentId }, by, at } as const;
    return { command, events: refuseContactProof(command, party), answer: { proofId } };
  });

/** A matched contact is the party's no longer; answers 200 { partyId, proofId }. */
export const recordMatchEnd = (
  tenant: TenantContext,
  partyId: string,
  { proofId, reason }: { readonly proofId: string; readonly reason: string },
  { by, at, request }: Asked,
): Promise<Answer> =>
  changeParty({ tenant, partyId, request }, async ({ party }) => {
    const [found] = Object.entries(party.contacts).filter(([, { matched }]) => matched?.proofId === proofId);
    const [contactContentId] = found ?? refuse('NotFound');
    const reasonContentId = await tenant.vault.seal(identityKey(partyId), reason);
    const command = { type: 'EndContactMatch', data: { contactContentId, reasonContentId }, by, at } as const;
    return { command, events: endContactMatch(command, party), answer: { proofId } };
  });

/**
 * Who entered, for the party, the contact that these papers are about, or named it as a platform by a key that an
 * officer made; the party itself entered it for itself.
 */
const enteredBy = ({ events }: Stream<PartyEvent>, proofId: string): readonly string[] => {
  const [offered] = events.flatMap((event) =>
    event.type === 'ContactProofOffered' && event.data.proofId === proofId ? [event.data] : [],
  );
  return events.flatMap(({ type, data, meta: { by } }) =>
    (type === 'ConsentGiven' || type === 'PhoneNoted') && data.contactContentId === offered?.contactContentId
      ? [handOf(by)]
      : [],
  );
};

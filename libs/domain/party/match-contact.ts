import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { ContactMatched, ContactMatchEnded, ContactProofRefused } from './contact-events.js';
import type { Party } from './state.js';

export type MatchContact = Command<'MatchContact', Omit<ContactMatched['data'], 'contactContentId'>>;

/** The contact for which these papers were sent. Throws NotFound for papers that never were, WrongStage once answered. */
const waitingOf = ({ contacts }: Party, proofId: string): string => {
  const [found] = Object.entries(contacts).filter(([, { offered }]) => offered?.proofId === proofId);
  if (!found) return refuse('NotFound');
  const [contactContentId, contact] = found;
  if (contact.offered?.state !== 'waiting') refuse('WrongStage', { stage: 'closed' });
  return contactContentId;
};

/**
 * A person compared the papers with the party and with what the registers say of it. Whoever entered the contact for
 * the party does not match it as well: else one person could make a phone of its own the party's. `enteredBy`: the
 * persons who did.
 */
export const matchContact = (
  { data, by }: MatchContact,
  party: Party,
  enteredBy: readonly string[],
): readonly ContactMatched[] => {
  const contactContentId = waitingOf(party, data.proofId);
  if (enteredBy.includes(by.id)) refuse('SecondPersonNeeded');
  return [{ type: 'ContactMatched', data: { ...data, contactContentId } }];
};

export type RefuseContactProof = Command<'RefuseContactProof', Omit<ContactProofRefused['data'], 'contactContentId'>>;

/** They do not show that the contact is the party's; why is told. */
export const refuseContactProof = ({ data }: RefuseContactProof, party: Party): readonly ContactProofRefused[] => {
  const contactContentId = waitingOf(party, data.proofId);
  return [{ type: 'ContactProofRefused', data: { ...data, contactContentId } }];
};

export type EndContactMatch = Command<'EndContactMatch', ContactMatchEnded['data']>;

/** It was matched wrongly, or the phone has another holder by now; from here on it reads and answers alone. */
export const endContactMatch = ({ data }: EndContactMatch, { contacts }: Party): readonly ContactMatchEnded[] =>
  contacts[data.contactContentId]?.matched ? [{ type: 'ContactMatchEnded', data }] : [];

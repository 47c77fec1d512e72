import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { ContactProofOffered, ContactReached } from './contact-events.js';
import type { Party } from './state.js';

export type ReachContact = Command<'ReachContact', ContactReached['data']>;

/** The code came back from a contact; once is enough. */
export const reachContact = ({ data }: ReachContact, { kind, contacts }: Party): readonly ContactReached[] => {
  if (kind === undefined) refuse('NotFound');
  return contacts[data.contactContentId]?.reached ? [] : [{ type: 'ContactReached', data }];
};

export type OfferContactProof = Command<'OfferContactProof', ContactProofOffered['data']>;

/** Papers that show who somebody is; a power of attorney shows something else. */
const SHOW_IDENTITY: readonly string[] = ['identity-document', 'business-licence'];

/**
 * Who holds a contact sends papers that show that it is the party's. Sent again while nobody has looked, the newer take
 * the place of the older. Nothing is recorded where it is proved already. One that the party took back is named by it
 * again before.
 */
export const offerContactProof = (
  { data }: OfferContactProof,
  { contacts, papers, takenBack }: Party,
): readonly ContactProofOffered[] => {
  const contact = contacts[data.contactContentId];
  if (!contact?.reached) return refuse('NotFound');
  if (takenBack.includes(data.contactContentId)) refuse('ContactNotProved', { why: 'taken-back' });
  if (contact.matched) return [];
  if (data.papers.length === 0) refuse('NothingNamed', { field: 'papers' });
  const missing = data.papers.findIndex((hash) => !SHOW_IDENTITY.includes(papers[hash]?.kind ?? ''));
  if (missing >= 0) refuse('UnknownReference', { field: `papers[${missing}]` });
  return [{ type: 'ContactProofOffered', data }];
};

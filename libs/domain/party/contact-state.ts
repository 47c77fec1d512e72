import type { ContactEvent, ContactMatched, ContactProofOffered } from './contact-events.js';

/** A contact of a party. It is proved once a code came back from it and a person matched it: both are needed. */
export type Contact = {
  readonly reached: boolean;
  /** Papers that were sent and wait for a person, or what became of the newest. */
  readonly offered?: Omit<ContactProofOffered['data'], 'contactContentId'> & {
    readonly state: 'waiting' | 'matched' | 'refused';
    readonly reasonContentId?: string;
  };
  readonly matched?: Pick<ContactMatched['data'], 'proofId' | 'proof'>;
};

type Having = { readonly contacts: Readonly<Record<string, Contact>> };

const unknownContact: Contact = { reached: false };

/** What a person matched counts no longer, and can be shown anew. */
export const unmatched = ({ reached }: Contact): Contact => ({ reached });

/** What was changed last stands at the end. */
const withContact = <P extends Having>(party: P, id: string, change: (contact: Contact) => Contact): P => {
  const { [id]: contact = unknownContact, ...others } = party.contacts;
  return { ...party, contacts: { ...others, [id]: change(contact) } };
};

/** What each event of a contact changes in its party. */
export const CONTACT_CHANGES: {
  readonly [T in ContactEvent['type']]: <P extends Having>(
    party: P,
    data: Extract<ContactEvent, { type: T }>['data'],
  ) => P;
} = {
  ContactReached: (party, { contactContentId }) =>
    withContact(party, contactContentId, (contact) => ({ ...contact, reached: true })),
  ContactProofOffered: (party, { contactContentId, ...offered }) =>
    withContact(party, contactContentId, (contact) => ({ ...contact, offered: { ...offered, state: 'waiting' } })),
  ContactMatched: (party, { contactContentId, proofId, proof }) =>
    withContact(party, contactContentId, ({ offered, ...contact }) => ({
      ...contact,
      ...(offered && { offered: { ...offered, state: 'matched' } }),
      matched: { proofId, proof },
    })),
  ContactProofRefused: (party, { contactContentId, reasonContentId }) =>
    withContact(party, contactContentId, ({ offered, ...contact }) => ({
      ...contact,
      ...(offered && { offered: { ...offered, state: 'refused', reasonContentId } }),
    })),
  ContactMatchEnded: (party, { contactContentId }) => withContact(party, contactContentId, unmatched),
};

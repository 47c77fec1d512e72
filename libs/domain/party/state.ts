import type { Instant } from '../kernel/message.js';
import type {
  Authority,
  ConsentChannel,
  ContactMatched,
  ContactProofOffered,
  FilingBar,
  IdentityProof,
  PartyEvent,
} from './events.js';
import { changeOf } from '../kernel/unknown-event.js';

export type Party = {
  readonly kind?: 'person' | 'organisation' | 'unknown';
  readonly identityContentId?: string;
  /** By what somebody made sure who it is; it counts until its last instant. */
  readonly verified?: { readonly proof: IdentityProof; readonly until?: Instant };
  /** Accounts that may act for it. */
  readonly authorised: readonly string[];
  /** How far each of them may go. */
  readonly authorities: Readonly<Record<string, Authority>>;
  /** What bars it from filing and was not lifted; each ends by its own date. */
  readonly bars: readonly FilingBar[];
  readonly consents: { readonly [C in ConsentChannel]?: Consent };
  /** Of each platform the phone that it holds, the newest last. */
  readonly phones: readonly { readonly platformId: string; readonly contactContentId: string }[];
  /** What is known of its contacts, by the sealed id of each, the one of which something was learnt last at the end. */
  readonly contacts: Readonly<Record<string, Contact>>;
};

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

const unknownContact: Contact = { reached: false };

export type Consent = {
  readonly givenAt?: Instant;
  readonly contactContentId?: string;
  readonly withdrawnAt?: Instant;
};

export const unknownParty: Party = { authorised: [], authorities: {}, bars: [], consents: {}, phones: [], contacts: {} };

const changeContact = (party: Party, id: string, change: (contact: Contact) => Partial<Contact>): Party => {
  const { [id]: contact = unknownContact, ...others } = party.contacts;
  return { ...party, contacts: { ...others, [id]: { ...contact, ...change(contact) } } };
};

const EVOLVE: {
  readonly [T in PartyEvent['type']]: (party: Party, data: Extract<PartyEvent, { type: T }>['data']) => Party;
} = {
  PartyNoted: (party, { kind, identityContentId }) => ({ ...party, kind, identityContentId }),
  AuthorityGranted: (party, { accountId, scope, until }) => ({
    ...party,
    authorised: [...party.authorised.filter((id) => id !== accountId), accountId],
    authorities: {
      ...party.authorities,
      [accountId]: { ...(scope && { scope }), ...(until !== undefined && { until }) },
    },
  }),
  AuthorityEnded: (party, { accountId }) => ({
    ...party,
    authorised: party.authorised.filter((id) => id !== accountId),
  }),
  IdentityVerified: (party, { proof, until }) => ({
    ...party,
    verified: { proof, ...(until !== undefined && { until }) },
  }),
  IdentityVerificationEnded: ({ verified: _, ...party }) => party,
  ContactReached: (party, { contactContentId }) => changeContact(party, contactContentId, () => ({ reached: true })),
  ContactProofOffered: (party, { contactContentId, ...offered }) =>
    changeContact(party, contactContentId, () => ({ offered: { ...offered, state: 'waiting' } })),
  ContactMatched: (party, { contactContentId, proofId, proof }) =>
    changeContact(party, contactContentId, ({ offered }) => ({
      ...(offered?.proofId === proofId && { offered: { ...offered, state: 'matched' as const } }),
      matched: { proofId, proof },
    })),
  ContactProofRefused: (party, { contactContentId, proofId, reasonContentId }) =>
    changeContact(party, contactContentId, ({ offered }) =>
      offered?.proofId === proofId ? { offered: { ...offered, state: 'refused', reasonContentId } } : {},
    ),
  ContactMatchEnded: (party, { contactContentId }) => {
    const { matched: _, offered: __, ...left } = party.contacts[contactContentId] ?? unknownContact;
    return { ...party, contacts: { ...party.contacts, [contactContentId]: left } };
  },
  FilingBarred: (party, { barId, scope, issuedAt, endsAt }) => ({
    ...party,
    bars: [...party.bars, { barId, scope, issuedAt, ...(endsAt !== undefined && { endsAt }) }],
  }),
  FilingBarLifted: (party, { barId }) => ({ ...party, bars: party.bars.filter((bar) => bar.barId !== barId) }),
  ConsentGiven: (party, { channel, contactContentId, givenAt }) => ({
    ...party,
    consents: {
      ...party.consents,
      [channel]: { givenAt, ...(contactContentId !== undefined && { contactContentId }) },
    },
  }),
  ConsentWithdrawn: (party, { channel, withdrawnAt }) => ({
    ...party,
    consents: { ...party.consents, [channel]: { ...party.consents[channel], withdrawnAt } },
  }),
  PhoneNoted: (party, { platformId, contactContentId }) => ({
    ...party,
    phones: [...party.phones.filter((phone) => phone.platformId !== platformId), { platformId, contactContentId }],
  }),
};

/** An id that is asked for may be that of something else than a party. */
export const isOfParty = ({ type }: { readonly type: string }): boolean => Object.hasOwn(EVOLVE, type);

export const evolveParty = (party: Party, event: PartyEvent): Party => {
  const change: (party: Party, data: never) => Party = changeOf(EVOLVE[event.type], event.type);
  return change(party, event.data as never); // the table ties data to type
};

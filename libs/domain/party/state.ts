import type { Instant } from '../kernel/message.js';
import { CONTACT_CHANGES, unmatched, type Contact } from './contact-state.js';
import type { ConsentChannel, FilingBar, IdentityProof, PartyEvent, PartyPaperStored } from './events.js';
import { evolveAuthority, noAuthorities, type Authorities } from './authorities.js';
import { evolveTransfer, noTransfers, type Transfers } from './transfers.js';
import { changeOf } from '../kernel/unknown-event.js';

export type Party = Authorities &
  Transfers & {
    readonly kind?: 'person' | 'organisation' | 'unknown';
    readonly identityContentId?: string;
    /** By what somebody made sure who it is; it counts until its last instant. */
    readonly verified?: { readonly proof: IdentityProof; readonly until?: Instant };
    /** What bars it from filing and was not lifted; each ends by its own date. */
    readonly bars: readonly FilingBar[];
    readonly consents: { readonly [C in ConsentChannel]?: Consent };
    /** Of each platform the phone that it holds, the newest last. */
    readonly phones: readonly { readonly platformId: string; readonly contactContentId: string }[];
    /**
     * Contacts in whose place another was named, by whomever: they hear on of what changes, until the party takes them
     * back. Else whoever names a contact would be the only one to hear what happens next.
     */
    readonly replaced: readonly ReplacedContact[];
    /** Contacts by which the party said that it will be told no longer, until it names the same again. */
    readonly takenBack: readonly string[];
    /** What is known of its contacts, by the sealed id of each, the one of which something was learnt last at the end. */
    readonly contacts: Readonly<Record<string, Contact>>;
    /** Papers about it whose bytes are here, by hash. */
    readonly papers: Readonly<Record<string, PartyPaperStored['data']>>;
    /** It asked to be forgotten, and no file names it any more: nothing is sent to it, and nobody acts for it. */
    readonly erasedAt?: Instant;
  };

export type ReplacedContact = { readonly channel: 'sms' | 'wechat'; readonly contactContentId: string };

export type Consent = {
  readonly givenAt?: Instant;
  readonly contactContentId?: string;
  readonly withdrawnAt?: Instant;
};

export const unknownParty: Party = {
  ...noAuthorities,
  ...noTransfers,
  bars: [],
  consents: {},
  phones: [],
  replaced: [],
  takenBack: [],
  papers: {},
  contacts: {},
};

/** The contact that was there before, where there was one that still counted. */
const replacing = (
  { replaced }: Party,
  channel: ConsentChannel,
  { contactContentId, withdrawnAt }: Consent = {},
): Pick<Party, 'replaced'> =>
  (channel === 'sms' || channel === 'wechat') && contactContentId !== undefined && withdrawnAt === undefined
    ? {
        replaced: [
          ...replaced.filter((one) => one.contactContentId !== contactContentId),
          { channel, contactContentId },
        ],
      }
    : { replaced };

/** Which contacts are taken back with a consent: a consent that is given later is about another, or about the same again. */
const takenBackWith = ({ takenBack, consents }: Party, channel: ConsentChannel): Party['takenBack'] => {
  const { contactContentId: id } = consents[channel] ?? {};
  return id === undefined || takenBack.includes(id) ? takenBack : [...takenBack, id];
};

/** Of an erased party what others rely on: that it is there, under which id of its identity, and what bars it. */
const pickErased = ({ kind, identityContentId, bars, papers }: Party) => ({
  ...(kind !== undefined && { kind }),
  ...(identityContentId !== undefined && { identityContentId }),
  bars,
  papers,
});

const EVOLVE: {
  readonly [T in PartyEvent['type']]: (party: Party, data: Extract<PartyEvent, { type: T }>['data']) => Party;
} = {
  PartyNoted: (party, { kind, identityContentId }) => ({ ...party, kind, identityContentId }),
  ...evolveAuthority,
  ...evolveTransfer,
  IdentityVerified: (party, { proof, until }) => ({
    ...party,
    verified: { proof, ...(until !== undefined && { until }) },
  }),
  IdentityVerificationEnded: ({ verified: _, ...party }) => ({
    ...party,
    contacts: Object.fromEntries(Object.entries(party.contacts).map(([id, contact]) => [id, unmatched(contact)])),
  }),
  ...CONTACT_CHANGES,
  FilingBarred: (party, { barId, scope, issuedAt, endsAt }) => ({
    ...party,
    bars: [...party.bars, { barId, scope, issuedAt, ...(endsAt !== undefined && { endsAt }) }],
  }),
  FilingBarLifted: (party, { barId }) => ({ ...party, bars: party.bars.filter((bar) => bar.barId !== barId) }),
  ConsentGiven: (party, { channel, contactContentId, givenAt }) => ({
    ...party,
    ...replacing(party, channel, party.consents[channel]),
    takenBack: party.takenBack.filter((id) => id !== contactContentId),
    consents: {
      ...party.consents,
      [channel]: { givenAt, ...(contactContentId !== undefined && { contactContentId }) },
    },
  }),
  ConsentWithdrawn: (party, { channel, withdrawnAt }) => ({
    ...party,
    replaced: party.replaced.filter((contact) => contact.channel !== channel),
    takenBack: takenBackWith(party, channel),
    consents: { ...party.consents, [channel]: { ...party.consents[channel], withdrawnAt } },
  }),
  PartyPaperStored: (party, paper) => ({ ...party, papers: { ...party.papers, [paper.sha256]: paper } }),
  PartyErased: (party, { identity, erasedAt }) =>
    identity ? { ...unknownParty, ...pickErased(party), erasedAt } : party,
  PhoneNoted: (party, { platformId, contactContentId }) => ({
    ...party,
    ...replacing(
      party,
      'sms',
      party.phones.find((phone) => phone.platformId === platformId),
    ),
    phones: [...party.phones.filter((phone) => phone.platformId !== platformId), { platformId, contactContentId }],
  }),
};

/** An id that is asked for may be that of something else than a party. */
export const isOfParty = ({ type }: { readonly type: string }): boolean => Object.hasOwn(EVOLVE, type);

export const PARTY_EVENT_TYPES = Object.keys(EVOLVE) as readonly PartyEvent['type'][];

export const evolveParty = (party: Party, event: PartyEvent): Party => {
  const change: (party: Party, data: never) => Party = changeOf(EVOLVE[event.type], event.type);
  return change(party, event.data as never); // the table ties data to type
};

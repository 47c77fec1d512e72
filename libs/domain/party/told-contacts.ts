import type { PartyEvent } from './events.js';
import type { Party } from './state.js';

/** Of what a party is told at once, at every contact that was known before it happened. */
export const CONTACT_TOPICS = [
  'authority-proposed',
  'authority-refused',
  'authority-granted',
  'authority-confirmed',
  'authority-end-proposed',
  'authority-ended',
  'transfer-asked',
  'transfer-dropped',
  'account-transferred',
  'contact-changed',
  'contact-proof-offered',
  'contact-proved',
  'contact-proof-refused',
  'contact-proof-ended',
  // of a request that it made from a link: nobody but itself hears of it
  'legal-aid-news',
] as const;
export type ContactTopic = (typeof CONTACT_TOPICS)[number];

/** What a party without an account is told beside that, once: before it ends, or while it can speak. */
export const END_TOPICS = [
  'terms-end',
  'papers-end',
  'membership-ends',
  'membership-breach',
  'membership-decided',
  'grade-noticed',
] as const;
export type EndTopic = (typeof END_TOPICS)[number];
export const isEndTopic = (topic: string): topic is EndTopic => END_TOPICS.some((one) => one === topic);

/** Nothing that changes who speaks for a party, or how it is reached, passes it by: closed for every event. */
const TOLD: { readonly [T in PartyEvent['type']]: ContactTopic | undefined } = {
  PartyNoted: undefined,
  PartyPaperStored: undefined,
  PartyErased: undefined, // it asked for it, and nothing is sent to it any more
  AuthorityProposed: 'authority-proposed',
  AuthorityProposalRefused: 'authority-refused',
  AuthorityGranted: 'authority-granted',
  AuthorityConfirmed: 'authority-confirmed',
  AuthorityEndProposed: 'authority-end-proposed',
  AuthorityEnded: 'authority-ended',
  OrganisationTransferAsked: 'transfer-asked',
  OrganisationTransferRefused: 'transfer-dropped',
  OrganisationTransferWithdrawn: 'transfer-dropped',
  OrganisationAccountTransferred: 'account-transferred',
  IdentityVerified: undefined,
  IdentityVerificationEnded: undefined,
  FilingBarred: undefined,
  FilingBarLifted: undefined,
  ConsentGiven: 'contact-changed',
  ConsentWithdrawn: 'contact-changed',
  PhoneNoted: 'contact-changed',
  ContactReached: undefined,
  ContactProofOffered: 'contact-proof-offered',
  ContactMatched: 'contact-proved',
  ContactProofRefused: 'contact-proof-refused',
  ContactMatchEnded: 'contact-proof-ended',
};

/** Where a party can be told: a sealed contact, the mail of its identity, or that of an account that acts for it. */
export type KnownContact = {
  readonly channel: 'identity-mail' | 'account-mail' | 'sms' | 'wechat';
  /** A content of the vault, or the id of the account. */
  readonly contactId: string;
};

/** What is told of an event, and the new contact where it is about one: that one is not told of itself. */
export const topicOf = (
  event: PartyEvent,
): { readonly topic: ContactTopic; readonly newContactId?: string } | undefined => {
  const topic = TOLD[event.type];
  if (topic === undefined) return undefined;
  const fresh = event.type === 'ConsentGiven' || event.type === 'PhoneNoted' ? event.data.contactContentId : undefined;
  return { topic, ...(fresh !== undefined && { newContactId: fresh }) };
};

/**
 * Every contact of the party that is known now, with those in whose place others were named; one that it took back
 * hears of that, and of nothing after it.
 */
export const contactsOf = ({
  identityContentId,
  consents,
  phones,
  replaced,
  authorised,
}: Party): readonly KnownContact[] => {
  const byConsent = (['sms', 'wechat'] as const).flatMap((channel): readonly KnownContact[] => {
    const { contactContentId: contactId, withdrawnAt } = consents[channel] ?? {};
    return contactId === undefined || withdrawnAt !== undefined ? [] : [{ channel, contactId }];
  });
  const now = [
    ...byConsent,
    ...phones.map(({ contactContentId: contactId }) => ({ channel: 'sms' as const, contactId })),
  ];
  const before = replaced
    .map(({ channel, contactContentId: contactId }) => ({ channel, contactId }))
    .filter(({ contactId }) => !now.some((one) => one.contactId === contactId));
  return [
    ...(identityContentId === undefined ? [] : [{ channel: 'identity-mail' as const, contactId: identityContentId }]),
    ...now,
    ...before,
    ...authorised.map((contactId) => ({ channel: 'account-mail' as const, contactId })),
  ];
};

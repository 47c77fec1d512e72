import type { Event } from '../kernel/message.js';

/**
 * A code that was sent to this contact came back: somebody holds it. Whether that is the party, this does not say.
 * `contactContentId`: the number, sealed with the party's identity; the same number keeps its id.
 */
export type ContactReached = Event<
  'ContactReached',
  { readonly contactContentId: string; readonly channel: 'sms'; readonly disputeId: string }
>;

/**
 * By what a person, or a provider of real-name checks, matched a contact to the party. That a platform knows a name is
 * none of them.
 */
export const CONTACT_PROOFS = [
  'identity-document',
  'business-licence',
  'in-person',
  'authority-register',
  'real-name-provider',
] as const;
export type ContactProof = (typeof CONTACT_PROOFS)[number];

/** Who holds a contact sent papers that are to show that it is the party's, by their hashes. */
export type ContactProofOffered = Event<
  'ContactProofOffered',
  {
    readonly proofId: string;
    readonly contactContentId: string;
    readonly disputeId: string;
    readonly papers: readonly string[];
  }
>;

/** A person compared them with the party: from here on this contact is proved. Who did, the event's meta says. */
export type ContactMatched = Event<
  'ContactMatched',
  {
    readonly proofId: string;
    readonly contactContentId: string;
    readonly proof: ContactProof;
    readonly noteContentId?: string;
  }
>;

/** They do not show it; others can be sent. */
export type ContactProofRefused = Event<
  'ContactProofRefused',
  { readonly proofId: string; readonly contactContentId: string; readonly reasonContentId: string }
>;

/** The contact is the party's no longer, or never was. What was done from it stands. */
export type ContactMatchEnded = Event<
  'ContactMatchEnded',
  { readonly contactContentId: string; readonly reasonContentId: string }
>;

export type ContactEvent =
  ContactReached | ContactProofOffered | ContactMatched | ContactProofRefused | ContactMatchEnded;

import type { Party } from './state.js';

/**
 * A contact is proved when the code came back from it and a person, or a provider of real-name checks, matched it to
 * the party. Neither alone is enough, and no platform's word is either. One that the party took back is proved no
 * longer, whatever contact it names afterwards.
 */
export const isProved = (
  { contacts, takenBack }: Pick<Party, 'contacts' | 'takenBack'>,
  contactContentId: string,
): boolean =>
  contacts[contactContentId]?.reached === true &&
  contacts[contactContentId].matched !== undefined &&
  !takenBack.includes(contactContentId);

/** The party's proved contacts, the newest last: codes go to the phones among them. */
export const provedContacts = (party: Pick<Party, 'contacts' | 'takenBack'>): readonly string[] =>
  Object.keys(party.contacts).filter((id) => isProved(party, id));

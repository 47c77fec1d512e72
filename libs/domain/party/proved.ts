import type { Party } from './state.js';

/**
 * A contact is proved when the code came back from it and a person, or a provider of real-name checks, matched it to
 * the party. Neither alone is enough, and no platform's word is either.
 */
export const isProved = ({ contacts }: Pick<Party, 'contacts'>, contactContentId: string): boolean =>
  contacts[contactContentId]?.reached === true && contacts[contactContentId].matched !== undefined;

/** The party's proved contacts, the newest last. */
export const provedContacts = (party: Pick<Party, 'contacts'>): readonly string[] =>
  Object.keys(party.contacts).filter((id) => isProved(party, id));

/** The proved phones by which the party has not said that it will be told no longer, the newest last. */
export const provedPhones = (party: Pick<Party, 'contacts' | 'consents'>): readonly string[] => {
  const { sms, telephone } = party.consents;
  const withdrawn = [sms, telephone].flatMap(({ contactContentId, withdrawnAt } = {}) =>
    contactContentId === undefined || withdrawnAt === undefined ? [] : [contactContentId],
  );
  return provedContacts(party).filter((id) => !withdrawn.includes(id));
};

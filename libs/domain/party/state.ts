import type { Authority, PartyEvent } from './events.js';

export type Party = {
  readonly kind?: 'person' | 'organisation' | 'unknown';
  readonly identityContentId?: string;
  /** Accounts that may act for it. */
  readonly authorised: readonly string[];
  /** How far each of them may go. */
  readonly authorities: Readonly<Record<string, Authority>>;
};

export const unknownParty: Party = { authorised: [], authorities: {} };

const EVOLVE: { readonly [T in PartyEvent['type']]: (party: Party, data: Extract<PartyEvent, { type: T }>['data']) => Party } = {
  PartyNoted: (party, { kind, identityContentId }) => ({ ...party, kind, identityContentId }),
  AuthorityGranted: (party, { accountId, scope, until }) => ({
    ...party,
    authorised: [...party.authorised.filter((id) => id !== accountId), accountId],
    authorities: { ...party.authorities, [accountId]: { ...(scope && { scope }), ...(until !== undefined && { until }) } },
  }),
  AuthorityEnded: (party, { accountId }) => ({ ...party, authorised: party.authorised.filter((id) => id !== accountId) }),
};

export const evolveParty = (party: Party, event: PartyEvent): Party => {
  const change: (party: Party, data: never) => Party = EVOLVE[event.type];
  return change(party, event.data as never); // the table ties data to type
};

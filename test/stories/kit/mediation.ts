import type { Association, Member } from './association.js';
import { shanghai } from './association.js';
import type { Client, Json } from './client.js';
import { follow, type Followed } from './dispute.js';
import type { Place } from './story.js';

export type Mediator = Awaited<ReturnType<Association['mediator']>>;

/** What a party says when it consents. */
export const consent = (from: string, until: string): Json => ({
  contact: 'Telephone 0755-1234567',
  available: [{ from: shanghai(from), until: shanghai(until) }],
  telephoneFirst: true,
  sideWith: [],
});

export type Talks = Followed & {
  readonly mediationId: string;
  readonly talk: (by: Client, path: string, body?: Json) => Promise<Json>;
};

/** Asks for mediation directly with another party, and follows the dispute that it opens. */
export async function askForMediation(
  place: Place,
  association: Association,
  by: Member,
  other: Member,
  matter: string,
  statement: string,
): Promise<Talks> {
  const body = {
    matter,
    respondents: [{ ref: 'other', roles: ['service-agency'], name: other.name, partyId: other.partyId }],
    statement,
    evidence: [],
  };
  const opened = await by.client.post<{ disputeId: string; number: string; mediationId: string }>(
    '/mediation-requests',
    body,
  );
  const dispute = await follow(place, association, opened);
  const { mediationId } = opened;
  return {
    ...dispute,
    mediationId,
    talk: (who, path, data) => dispute.post(who, `/mediations/${mediationId}${path}`, data),
  };
}

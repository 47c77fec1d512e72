import type { Client } from './client.js';
import type { Member } from './association.js';

export type RatedRole = {
  readonly role: string;
  readonly score: number;
  readonly base: number;
  readonly points: readonly {
    readonly code: string;
    readonly event: string;
    readonly disputeId: string;
    readonly standing: string;
    readonly contribution: number;
  }[];
};

/** Accepts the rules of the rating that are in force; only what happens from then on counts. */
export async function acceptRating({ partyId, client }: Member): Promise<void> {
  const { version } = await client.get<{ version: string }>('/rating-rules/current');
  await client.post(`/ratings/${partyId}/acceptances`, { version });
}

/** A member's rating in one role, as it sees it itself; undefined where nothing was recorded of it. */
export const ratedRole = async (by: Client, memberId: string, role: string): Promise<RatedRole | undefined> =>
  (await by.get<{ roles: readonly RatedRole[] }>(`/ratings/${memberId}`)).roles.find((one) => one.role === role);

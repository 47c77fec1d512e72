import type { ServiceConsents } from '#domain/dispute/core/decision-context.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { PartyEvent } from '#domain/party/events.js';
import { serviceConsentsOf } from '#domain/party/reach.js';
import { evolveParty, unknownParty } from '#domain/party/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/**
 * What the parties of a dispute have consented to, read now: a document goes by the consents at its ordering. One
 * query.
 */
export async function findServiceConsents(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  {
    complainantId,
    respondents,
  }: Pick<Dispute, 'complainantId'> & {
    readonly respondents: readonly Pick<Dispute['respondents'][number], 'respondentId'>[];
  },
): Promise<Readonly<Record<string, ServiceConsents>>> {
  const partyIds = [
    ...(complainantId === undefined ? [] : [complainantId]),
    ...respondents.map(({ respondentId }) => respondentId),
  ];
  const streams = await loadStreams<PartyEvent>(database, associationId, partyIds);
  return Object.fromEntries(
    [...streams].map(([partyId, { events }]) => [partyId, serviceConsentsOf(events.reduce(evolveParty, unknownParty))]),
  );
}

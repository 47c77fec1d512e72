import type { TenantContext } from '#application/command-handler/command-handler.js';
import { platformAccountStream } from '#application/party/parties.js';
import type { Event } from '#domain/kernel/message.js';
import type { PlatformAccountLinked } from '#domain/party/events.js';
import { refuse } from '#domain/kernel/refusal.js';
import { emptyStream, type Stream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import type { RespondentBody } from './complaint-parts.dto.js';
import type { FilingReads } from './filing-reads.js';

/** Which party a respondent is. The streams are there if it has still to be noted. */
export type FoundParty = {
  readonly partyId: string;
  readonly partyStream?: Stream<Event>;
  readonly accountStream?: Stream<Event>;
  readonly platformId?: string;
};

/**
 * The parties that these respondents are, in their order, read in one query: by id (Refused UnknownReference if the
 * association has no such party), by platform account, or new ones. Two with the same unknown account are one party.
 */
export async function findParties(
  tenant: TenantContext,
  reads: Pick<FilingReads, 'streams'>,
  respondents: readonly RespondentBody[],
): Promise<readonly FoundParty[]> {
  const { associationId } = tenant;
  const streamIds = respondents.map(
    ({ partyId, account }) => partyId ?? (account && platformAccountStream(tenant, account.platformId, account.handle)),
  );
  const wanted = [...new Set(streamIds.filter((id) => id !== undefined))];
  const streams = wanted.length === 0 ? new Map<string, Stream<Event>>() : await reads.streams(wanted);
  const unknown = new Map<string, FoundParty>();
  return respondents.map(({ partyId, account }, i) => {
    const streamId = streamIds[i];
    const newParty = (): FoundParty => {
      const id = newId();
      return { partyId: id, partyStream: emptyStream(associationId, id) };
    };
    if (streamId === undefined) return newParty();
    const stream = streams.get(streamId) ?? emptyStream(associationId, streamId);
    if (partyId !== undefined) {
      const known = stream.events.some(({ type }) => type === 'PartyNoted');
      return known ? { partyId } : refuse('UnknownReference', { field: `respondents[${i}].partyId`, name: partyId });
    }
    const linked = (stream as Stream<PlatformAccountLinked>).events.at(-1)?.data.partyId;
    if (linked !== undefined) return { partyId: linked };
    const party = unknown.get(streamId) ?? {
      ...newParty(),
      accountStream: stream,
      platformId: account?.platformId ?? '',
    };
    unknown.set(streamId, party);
    return party;
  });
}

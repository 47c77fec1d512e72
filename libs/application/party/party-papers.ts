import { fileRulesOf } from '#domain/dispute/service/evidence/file-rules.js';
import type { PartyPaperRead } from '#domain/access/events.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { PartyPaperKind } from '#domain/party/events.js';
import { storePartyPaper } from '#domain/party/store-party-paper.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import type { Files } from '#infrastructure/files/files.js';
import type { Shown, ShownFiles } from '#infrastructure/active-content/shown-files.js';
import { inForceAt } from '#rulebooks/released.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { accessStreamId } from '../dispute/access-stream.js';
import { receiveRecorded } from '../dispute/receive-recorded.js';
import { identityKey, loadParty } from './parties.js';

export type SentPartyPaper = {
  readonly partyId: string;
  /** The hash under which it is to come, SHA-256 in hexadecimal. */
  readonly named: string;
  readonly kind: PartyPaperKind;
  readonly by: Actor;
  readonly bytes: AsyncIterable<Buffer>;
  /** Legal time; asked when the last byte has come. */
  readonly now: () => Instant;
  readonly requestFor: (sha256: string) => Request;
};

/** Where the paper lies. */
export const placeOfPartyPaper = (associationId: string, partyId: string, sha256: string) => ({
  associationId,
  disputeId: partyId,
  authorId: partyId,
  sha256,
});

/** The bytes of a paper about a party: wholly on disk, then in their place, then recorded, as those of evidence. */
export async function sendPartyPaper(
  tenant: TenantContext,
  files: Files,
  { partyId, named, kind, by, bytes, now, requestFor }: SentPartyPaper,
): Promise<Answer> {
  if ((await loadParty(tenant, partyId)).party.kind === undefined) refuse('NotFound');
  const rules = fileRulesOf(inForceAt('cn-ecl', now()).rulebook);
  const place = placeOfPartyPaper(tenant.associationId, partyId, named);
  const coming = { bytes, place, keyName: identityKey(partyId), rules };
  return receiveRecorded(tenant, files, coming, ({ file: came, keep }) =>
    answerOnce(tenant, requestFor(came.sha256), async () => {
      const { party, stream } = await loadParty(tenant, partyId);
      const command = { type: 'StorePartyPaper', data: { named, ...came, kind }, by, at: now() } as const;
      const events = storePartyPaper(command, party, rules); // what will be refused must not be kept
      await keep();
      return {
        entries: [entryOf('party', stream, events, command)],
        answer: { status: 200, body: JSON.stringify({ partyId, ...came }) },
      };
    }),
  );
}

const loadReadings = ({ database, associationId }: TenantContext, partyId: string): Promise<Stream<PartyPaperRead>> =>
  loadStream<PartyPaperRead>(database, associationId, accessStreamId(partyId));

export type PaperReading = {
  readonly original?: true;
  readonly sha256: string;
  readonly by: Actor;
  readonly at: Instant;
};

/** Who has read which paper of a party, oldest first. */
export const readingsOf = async (tenant: TenantContext, partyId: string): Promise<readonly PaperReading[]> =>
  (await loadReadings(tenant, partyId)).events.map(({ data: { sha256, original }, meta: { by, at } }) => ({
    sha256,
    by,
    at,
    ...(original && { original }),
  }));

/** Of papers as they lie there: where, and under which key. */
export const keptPapers = <P extends { readonly sha256: string }>(
  { associationId }: Pick<TenantContext, 'associationId'>,
  partyId: string,
  papers: readonly P[],
) =>
  papers.map((paper) => ({
    ...paper,
    place: placeOfPartyPaper(associationId, partyId, paper.sha256),
    keyName: identityKey(partyId),
  }));

type Reading = { readonly by: Actor; readonly at: Instant; readonly request: Request };
export type OpenPaper = { readonly shown: Shown; readonly mediaType: string };
type AskedPaper = {
  readonly partyId: string;
  readonly sha256: string;
  /** As it was sent, with whatever it can do. */
  readonly original: boolean;
};

/**
 * Opens a paper for somebody who may read it, which is recorded first; the request under which it is recorded says how
 * often. Refuses NotFound and BytesMissing.
 */
export async function openPartyPaper(
  tenant: TenantContext,
  files: ShownFiles,
  { partyId, sha256, original }: AskedPaper,
  { by, at, request }: Reading,
): Promise<OpenPaper> {
  const paper = (await loadParty(tenant, partyId)).party.papers[sha256] ?? refuse('NotFound');
  const keyName = identityKey(partyId);
  const key = (await tenant.vault.findKey(keyName)) ?? refuse('BytesMissing');
  const data = { partyId, sha256, ...(original && { original }) };
  const command = { type: 'ReadPartyPaper', data, by, at } as const;
  await answerOnce(tenant, request, async () => ({
    entries: [
      entryOf('access', await loadReadings(tenant, partyId), [{ type: 'PartyPaperRead', data: command.data }], command),
    ],
    answer: { status: 200, body: '{}' },
  }));
  const { size, mediaType } = paper;
  const place = placeOfPartyPaper(tenant.associationId, partyId, sha256);
  const shown = (await files.open({ place, size, key, keyName, mediaType, original })) ?? refuse('BytesLost');
  return { shown, mediaType };
}

import { fileRulesOf } from '#domain/dispute/service/evidence/file-rules.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Shown, ShownFiles } from '#infrastructure/active-content/shown-files.js';
import type { Files } from '#infrastructure/files/files.js';
import type { Place } from '#infrastructure/files/place.js';
import { inForceAt } from '#rulebooks/released.js';
import { answerOnce, type TenantContext } from '../command-handler/command-handler.js';
import { openStored } from '../dispute/open-stored.js';
import { receiveRecorded } from '../dispute/receive-recorded.js';
import { decidedOfficial, loadOfficial, officialKey } from './official-requests.js';

/** Where a scan of the paper lies; under the key of the request’s words, and gone with them. */
export const placeOfOfficialPaper = (associationId: string, requestId: string, sha256: string): Place => ({
  ...{ associationId, disputeId: requestId, authorId: requestId, sha256 },
});

export type SentOfficialPaper = {
  readonly requestId: string;
  /** The hash under which it is to come, SHA-256 in hexadecimal. */
  readonly named: string;
  readonly by: Actor;
  readonly bytes: AsyncIterable<Buffer>;
  /** Legal time; asked when the last byte has come. */
  readonly now: () => Instant;
  readonly requestFor: (sha256: string) => Request;
};

/** The bytes of a scan: wholly on disk, then in their place, then recorded. */
export async function sendOfficialPaper(
  tenant: TenantContext,
  files: Files,
  { requestId, named, by, bytes, now, requestFor }: SentOfficialPaper,
): Promise<Answer> {
  await loadOfficial(tenant, requestId, by); // strangers send no bytes
  const rules = fileRulesOf(inForceAt('cn-ecl', now()).rulebook);
  const place = placeOfOfficialPaper(tenant.associationId, requestId, named);
  const coming = { bytes, place, keyName: officialKey(requestId), rules };
  return receiveRecorded(tenant, files, coming, ({ file: came, keep }) =>
    answerOnce(tenant, requestFor(came.sha256), async () => {
      const file = await loadOfficial(tenant, requestId, by);
      if (!rules.mediaTypes.includes(came.mediaType)) refuse('FileKindRefused', { mediaType: came.mediaType });
      const command = { type: 'StoreOfficialPaper', data: { named, ...came }, by, at: now() } as const;
      const { entry } = await decidedOfficial(tenant, file, command); // what will be refused must not be kept
      await keep();
      return { entries: [entry], answer: { status: 200, body: JSON.stringify({ requestId, ...came }) } };
    }),
  );
}

/** Opens a scan for the two who have the request. Refuses NotFound, BytesMissing and BytesLost. */
export async function openOfficialPaper(
  tenant: TenantContext,
  files: ShownFiles,
  { requestId, sha256, by }: { readonly requestId: string; readonly sha256: string; readonly by: Actor },
): Promise<{ readonly shown: Shown; readonly mediaType: string; readonly number: string }> {
  const { request } = await loadOfficial(tenant, requestId, by);
  const { size, mediaType } = request.papers[sha256] ?? refuse('NotFound');
  const place = placeOfOfficialPaper(tenant.associationId, requestId, sha256);
  const stored = { place, keyName: officialKey(requestId), size, mediaType, original: false };
  const shown = await openStored(tenant, files, stored);
  return { shown, mediaType, number: request.received?.number ?? '' };
}

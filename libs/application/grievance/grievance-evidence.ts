import { fileRulesOf } from '#domain/dispute/service/evidence/file-rules.js';
import { decideGrievance } from '#domain/grievance/decide.js';
import { readsGrievanceEvidence } from '#domain/grievance/roles.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Shown, ShownFiles } from '#infrastructure/active-content/shown-files.js';
import type { Files } from '#infrastructure/files/files.js';
import { inForceAt } from '#rulebooks/released.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { authorKey } from '../dispute/author-key.js';
import { receiveAtMost } from '../dispute/receive-at-most.js';
import { loadOwnGrievance, type LoadedGrievance } from './grievances.js';

/** Where a file of a grievance lies: with its complainant's own words, and gone with them. */
const placeOf = (
  { associationId }: Pick<TenantContext, 'associationId'>,
  { disputeId = '', by }: LoadedGrievance['grievance'],
  sha256: string,
) => ({ associationId, disputeId, authorId: by?.id ?? '', sha256 });

export type SentGrievanceEvidence = {
  readonly grievanceId: string;
  /** The hash under which it is to come, SHA-256 in hexadecimal. */
  readonly named: string;
  readonly by: Actor;
  readonly bytes: AsyncIterable<Buffer>;
  /** Legal time; asked when the last byte has come. */
  readonly now: () => Instant;
  readonly requestFor: (sha256: string) => Request;
};

/** The bytes of a file that shows what is complained of: wholly on disk, then in their place, then recorded. */
export async function sendGrievanceEvidence(
  tenant: TenantContext,
  files: Files,
  { grievanceId, named, by, bytes, now, requestFor }: SentGrievanceEvidence,
): Promise<Answer> {
  const { grievance } = await loadOwnGrievance(tenant, grievanceId, by);
  const { size: most, mediaTypes } = fileRulesOf(inForceAt('cn-ecl', now()).rulebook);
  const place = placeOf(tenant, grievance, named);
  const keyName = authorKey(place.disputeId, place.authorId);
  const received = await receiveAtMost(tenant, files, { bytes, place, keyName, mediaType: '', most });
  const { sha256, size, mediaType } = received;
  try {
    const answer = await answerOnce(tenant, requestFor(sha256), async () => {
      const { stream, ...file } = await loadOwnGrievance(tenant, grievanceId, by);
      if (!mediaTypes.includes(mediaType)) refuse('FileKindRefused', { mediaType });
      const data = { named, sha256, size, mediaType };
      const command = { type: 'StoreGrievanceEvidence', data, by, at: now() } as const;
      const events = decideGrievance(command, file); // what will be refused must not be kept
      await received.keep();
      return {
        entries: [entryOf('grievance', stream, events, command)],
        answer: { status: 200, body: JSON.stringify({ grievanceId, sha256, size, mediaType }) },
      };
    });
    await received.keep(); // the same bytes heal a file that was lost or altered
    return answer;
  } finally {
    await received.discard();
  }
}

type Asked = { readonly grievanceId: string; readonly sha256: string; readonly by: Actor };
export type OpenGrievanceEvidence = { readonly shown: Shown; readonly mediaType: string };

/** Opens a file for whoever complained, or handles it or did. Refuses NotFound, BytesMissing and BytesLost. */
export async function openGrievanceEvidence(
  tenant: TenantContext,
  files: ShownFiles,
  { grievanceId, sha256, by }: Asked,
): Promise<OpenGrievanceEvidence> {
  const { grievance, context } = await loadOwnGrievance(tenant, grievanceId, by);
  if (!readsGrievanceEvidence(by, grievance, context)) refuse('NotFound');
  const { size, mediaType } = grievance.evidence[sha256] ?? refuse('NotFound');
  const place = placeOf(tenant, grievance, sha256);
  const keyName = authorKey(place.disputeId, place.authorId);
  const key = (await tenant.vault.findKey(keyName)) ?? refuse('BytesMissing');
  const shown = (await files.open({ place, size, key, keyName, mediaType, original: false })) ?? refuse('BytesLost');
  return { shown, mediaType };
}

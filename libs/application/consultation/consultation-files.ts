import { decideConsultation } from '#domain/consultation/decide.js';
import { fileRulesOf } from '#domain/dispute/service/evidence/file-rules.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Shown, ShownFiles } from '#infrastructure/active-content/shown-files.js';
import type { Files } from '#infrastructure/files/files.js';
import type { Place } from '#infrastructure/files/place.js';
import { inForceAt } from '#rulebooks/released.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { receiveAtMost } from '../dispute/receive-at-most.js';
import { consultationKey, loadConsultation, type LoadedConsultation } from './consultations.js';

/** Where a file of a consultation lies; under the key of its words, and gone with them. */
export const placeOfConsultationFile = (
  associationId: string,
  { consultationId, askerId }: { readonly consultationId: string; readonly askerId: string },
  sha256: string,
): Place => ({ associationId, disputeId: consultationId, authorId: askerId, sha256 });

const placed = (
  { associationId }: Pick<TenantContext, 'associationId'>,
  { stream: { streamId: consultationId }, consultation: { askerId = '' } }: LoadedConsultation,
  sha256: string,
) => ({
  place: placeOfConsultationFile(associationId, { consultationId, askerId }, sha256),
  keyName: consultationKey(consultationId, askerId),
});

export type SentConsultationFile = {
  readonly consultationId: string;
  /** The hash under which it is to come, SHA-256 in hexadecimal. */
  readonly named: string;
  readonly by: Actor;
  readonly bytes: AsyncIterable<Buffer>;
  /** Legal time; asked when the last byte has come. */
  readonly now: () => Instant;
  readonly requestFor: (sha256: string) => Request;
};

/** The bytes of a file of the asker's: wholly on disk, then in their place, then recorded. */
export async function sendConsultationFile(
  tenant: TenantContext,
  files: Files,
  { consultationId, named, by, bytes, now, requestFor }: SentConsultationFile,
): Promise<Answer> {
  const asked = await loadConsultation(tenant, consultationId, by);
  if (asked.role !== 'asker') refuse('NotYourPart', { subject: asked.consultation.stage });
  const { size: most, mediaTypes } = fileRulesOf(inForceAt('cn-ecl', now()).rulebook);
  const { place, keyName } = placed(tenant, asked, named);
  const received = await receiveAtMost(tenant, files, { bytes, place, keyName, mediaType: '', most });
  const { sha256, size, mediaType } = received;
  try {
    const answer = await answerOnce(tenant, requestFor(sha256), async () => {
      const file = await loadConsultation(tenant, consultationId, by);
      if (!mediaTypes.includes(mediaType)) refuse('FileKindRefused', { mediaType });
      const data = { named, sha256, size, mediaType };
      const command = { type: 'StoreConsultationFile', data, by, at: now() } as const;
      const events = decideConsultation(command, file); // what will be refused must not be kept
      await received.keep();
      return {
        entries: [entryOf('consultation', file.stream, events, command)],
        answer: { status: 200, body: JSON.stringify({ consultationId, sha256, size, mediaType }) },
      };
    });
    await received.keep(); // the same bytes heal a file that was lost or altered
    return answer;
  } finally {
    await received.discard();
  }
}

/** Opens a file for its asker and the staff. Refuses NotFound, BytesMissing and BytesLost. */
export async function openConsultationFile(
  tenant: TenantContext,
  files: ShownFiles,
  { consultationId, sha256, by }: { readonly consultationId: string; readonly sha256: string; readonly by: Actor },
): Promise<{ readonly shown: Shown; readonly mediaType: string; readonly number: string }> {
  const asked = await loadConsultation(tenant, consultationId, by);
  const { size, mediaType } = asked.consultation.files[sha256] ?? refuse('NotFound');
  const { place, keyName } = placed(tenant, asked, sha256);
  const key = (await tenant.vault.findKey(keyName)) ?? refuse('BytesMissing');
  const shown = (await files.open({ place, size, key, keyName, mediaType, original: false })) ?? refuse('BytesLost');
  return { shown, mediaType, number: asked.consultation.number ?? '' };
}

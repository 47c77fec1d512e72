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
import { openStored } from '../dispute/open-stored.js';
import { receiveRecorded } from '../dispute/receive-recorded.js';
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
  const rules = fileRulesOf(inForceAt('cn-ecl', now()).rulebook);
  const coming = { bytes, ...placed(tenant, asked, named), rules };
  return receiveRecorded(tenant, files, coming, ({ file: came, keep }) =>
    answerOnce(tenant, requestFor(came.sha256), async () => {
      const file = await loadConsultation(tenant, consultationId, by);
      if (!rules.mediaTypes.includes(came.mediaType)) refuse('FileKindRefused', { mediaType: came.mediaType });
      const command = { type: 'StoreConsultationFile', data: { named, ...came }, by, at: now() } as const;
      const events = decideConsultation(command, file); // what will be refused must not be kept
      await keep();
      return {
        entries: [entryOf('consultation', file.stream, events, command)],
        answer: { status: 200, body: JSON.stringify({ consultationId, ...came }) },
      };
    }),
  );
}

/** Opens a file for its asker and the staff. Refuses NotFound, BytesMissing and BytesLost. */
export async function openConsultationFile(
  tenant: TenantContext,
  files: ShownFiles,
  { consultationId, sha256, by }: { readonly consultationId: string; readonly sha256: string; readonly by: Actor },
): Promise<{ readonly shown: Shown; readonly mediaType: string; readonly number: string }> {
  const asked = await loadConsultation(tenant, consultationId, by);
  const { size, mediaType } = asked.consultation.files[sha256] ?? refuse('NotFound');
  const stored = { ...placed(tenant, asked, sha256), size, mediaType, original: false };
  const shown = await openStored(tenant, files, stored);
  return { shown, mediaType, number: asked.consultation.number ?? '' };
}

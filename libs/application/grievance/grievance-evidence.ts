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
import { openStored } from '../dispute/open-stored.js';
import { receiveRecorded } from '../dispute/receive-recorded.js';
import { loadOwnGrievance, type LoadedGrievance } from './grievances.js';

/** Where a file of a grievance lies: with its complainant's own words, and gone with them. */
const placed = (
  { associationId }: Pick<TenantContext, 'associationId'>,
  { disputeId = '', by }: LoadedGrievance['grievance'],
  sha256: string,
) => {
  const place = { associationId, disputeId, authorId: by?.id ?? '', sha256 };
  return { place, keyName: authorKey(disputeId, place.authorId) };
};

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
  const rules = fileRulesOf(inForceAt('cn-ecl', now()).rulebook);
  const coming = { bytes, ...placed(tenant, grievance, named), rules };
  return receiveRecorded(tenant, files, coming, ({ file: came, keep }) =>
    answerOnce(tenant, requestFor(came.sha256), async () => {
      const { stream, ...file } = await loadOwnGrievance(tenant, grievanceId, by);
      if (!rules.mediaTypes.includes(came.mediaType)) refuse('FileKindRefused', { mediaType: came.mediaType });
      const command = { type: 'StoreGrievanceEvidence', data: { named, ...came }, by, at: now() } as const;
      const events = decideGrievance(command, file); // what will be refused must not be kept
      await keep();
      return {
        entries: [entryOf('grievance', stream, events, command)],
        answer: { status: 200, body: JSON.stringify({ grievanceId, ...came }) },
      };
    }),
  );
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
  const stored = { ...placed(tenant, grievance, sha256), size, mediaType, original: false };
  const shown = await openStored(tenant, files, stored);
  return { shown, mediaType };
}

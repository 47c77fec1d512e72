import type { DisputeFile } from '#domain/dispute/core/action.js';
import { disputeDecider } from '#domain/dispute/decider.js';
import { fileRulesOf } from '#domain/dispute/service/evidence/file-rules.js';
import { exhibitToSend, type StoreEvidence } from '#domain/dispute/files/store-evidence.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Files } from '#infrastructure/files/files.js';
import { noteFingerprint } from '#infrastructure/files/fingerprints.js';
import type { Received } from '#infrastructure/files/receive-file.js';
import { authorKey } from './author-key.js';
import { handleDispute, loadOwnDispute } from './disputes.js';
import { receiveAtMost } from './receive-at-most.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { oneAtATime } from '../command-handler/one-at-a-time.js';

export type SentEvidence = {
  readonly disputeId: string;
  readonly evidenceId: string;
  readonly by: Actor;
  readonly bytes: AsyncIterable<Buffer>;
  /** Legal time; asked when the last byte has come. */
  readonly now: () => Instant;
  /** Under which key the answer is kept, once it is known what was sent. */
  readonly requestFor: (sha256: string) => Request;
};

/**
 * The bytes of a named file: wholly on disk, then in their place, then recorded. Whatever is refused, or does not come
 * whole, leaves nothing. Not a byte is read from whom it is not the part to send.
 */
export async function sendEvidence(tenant: TenantContext, files: Files, sent: SentEvidence): Promise<Answer> {
  const received = await receive(tenant, files, sent);
  try {
    return await recordEvidence(tenant, received, sent);
  } finally {
    await received.discard();
  }
}

/**
 * A file that is wholly on disk gets its place and is recorded. Refuses what is not as it was named, and keeps nothing.
 * Files of a complaint come several at once: recorded at once they would only be in each other's way.
 */
export async function recordEvidence(
  tenant: TenantContext,
  received: Received,
  { disputeId, evidenceId, by, now, requestFor }: Omit<SentEvidence, 'bytes'>,
): Promise<Answer> {
  const command: StoreEvidence = {
    type: 'StoreEvidence',
    data: { evidenceId, sha256: received.sha256, size: received.size, mediaType: received.mediaType },
    by,
    at: now(),
  };
  const keep = async (): Promise<void> => {
    await received.keep();
    await noteFingerprint(tenant.database, tenant.secret, {
      associationId: tenant.associationId,
      disputeId,
      evidenceId,
      sha256: received.sha256,
    });
  };
  const prepare = async (file: DisputeFile): Promise<StoreEvidence> => {
    disputeDecider.decide(command, file); // what will be refused must not be kept
    await keep();
    return command;
  };
  const answer = await oneAtATime(`evidence/${tenant.associationId}/${disputeId}`, () =>
    handleDispute(tenant, disputeId, by, prepare, requestFor(received.sha256)),
  );
  await received.keep(); // recorded long ago or now: the same bytes heal a file that was lost or altered
  return answer;
}

/** Where the bytes of an exhibit that this sender may send belong, under which key, and how many there may be. */
export async function placeToSend(
  tenant: TenantContext,
  { disputeId, evidenceId, by }: Pick<SentEvidence, 'disputeId' | 'evidenceId' | 'by'>,
) {
  const file = await loadOwnDispute(tenant, disputeId, by);
  const { ownerId, sha256, mediaType, stored } = exhibitToSend(evidenceId, by, file);
  const { size: most } = fileRulesOf(file.rulebook);
  const place = { associationId: tenant.associationId, disputeId, authorId: ownerId, sha256 };
  return { place, keyName: authorKey(disputeId, ownerId), mediaType, most, stored };
}

const receive = async (tenant: TenantContext, files: Files, sent: SentEvidence): Promise<Received> => {
  const { place, keyName, mediaType, most } = await placeToSend(tenant, sent);
  return receiveAtMost(tenant, files, { bytes: sent.bytes, place, keyName, mediaType, most });
};

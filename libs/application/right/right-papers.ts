import { fileRulesOf } from '#domain/dispute/service/evidence/file-rules.js';
import { exhibitToSend } from '#domain/dispute/files/store-evidence.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { RightPaperStored } from '#domain/right/events.js';
import { RIGHT_ACTIONS } from '#domain/right/actions.js';
import { rightDecider } from '#domain/right/decider.js';
import { rightRolesOf } from '#domain/right/roles.js';
import { paperOwner, paperToSend, type StoreRightPaper } from '#domain/right/store-right-paper.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Files } from '#infrastructure/files/files.js';
import { asAmended } from '#domain/dispute/intake/amendment/as-amended.js';
import { authorKey } from '../dispute/author-key.js';
import { loadDispute } from '../dispute/disputes.js';
import { receiveAtMost } from '../dispute/receive-at-most.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { handleRight, loadRight } from './rights.js';
import { sendEvidence, type SentEvidence } from '../dispute/send-evidence.js';

type SentPaper = Omit<SentEvidence, 'disputeId'> & { readonly rightId: string };

/** The bytes of a paper of the register: wholly on disk, then in their place, then recorded, as those of evidence. */
export async function sendRightPaper(
  tenant: TenantContext,
  files: Files,
  { rightId, evidenceId, by, bytes, now, requestFor }: SentPaper,
): Promise<Answer> {
  const { right, rulebook, context, stream } = await loadRight(tenant, rightId, by, now());
  const roles = stream.version === 0 ? [] : rightRolesOf(by, right, context, now());
  if (roles.length === 0) refuse('NotFound');
  if (!roles.some((role) => RIGHT_ACTIONS.StoreRightPaper.by.includes(role)))
    refuse('NotYourPart', { subject: right.stage });
  const { sha256, mediaType } = paperToSend(right, evidenceId);
  const { size: most } = fileRulesOf(rulebook);
  const ownerId = paperOwner(evidenceId, by, { right, context }, now());
  const place = { associationId: tenant.associationId, disputeId: rightId, authorId: ownerId, sha256 };
  const keyName = authorKey(rightId, ownerId);
  const received = await receiveAtMost(tenant, files, { bytes, place, keyName, mediaType, most });
  try {
    const data = { evidenceId, sha256: received.sha256, size: received.size, mediaType: received.mediaType, ownerId };
    const at = now();
    const answer = await handleRight(
      tenant,
      rightId,
      { by, at, request: requestFor(received.sha256) },
      async (file) => {
        const command: StoreRightPaper = { type: 'StoreRightPaper', data, by, at };
        rightDecider.decide(command, file); // what will be refused must not be kept
        await received.keep();
        return { command: { type: 'StoreRightPaper', data } };
      },
    );
    await received.keep(); // the same bytes heal a file that was lost or altered
    return answer;
  } finally {
    await received.discard();
  }
}

type Bringing = {
  readonly disputeId: string;
  readonly evidenceId: string;
  readonly by: Actor;
  readonly now: () => Instant;
  readonly request: Request;
};

/**
 * The bytes of a paper that a complaint took from the register are brought into the dispute: read there, hashed again
 * on the way, and kept under the dispute's own key, so that erasing one leaves the other. Refuses BytesMissing where
 * the register has none.
 */
export async function bringFromRegister(
  tenant: TenantContext,
  files: Files,
  { disputeId, evidenceId, by, now, request }: Bringing,
): Promise<Answer> {
  const file = await loadDispute(tenant, disputeId, by);
  if (file.stream.version === 0) refuse('NotFound');
  const { sha256 } = exhibitToSend(evidenceId, by, file);
  const rightId = asAmended(file.stream.events)?.right.rightId ?? refuse('BytesMissing');
  const { right } = await loadRight(tenant, rightId, by, now());
  const stored = Object.values(right.stored).find((one) => one.sha256 === sha256) ?? refuse('BytesMissing');
  return sendEvidence(tenant, files, {
    disputeId,
    evidenceId,
    by,
    bytes: bytesOf(tenant, files, rightId, stored),
    now,
    requestFor: () => request,
  });
}

async function* bytesOf(
  { associationId, vault }: TenantContext,
  files: Files,
  rightId: string,
  { ownerId, sha256, size }: RightPaperStored['data'],
): AsyncGenerator<Buffer, void, void> {
  const key = (await vault.findKey(authorKey(rightId, ownerId))) ?? refuse('BytesMissing');
  const reader =
    (await files.open({ associationId, disputeId: rightId, authorId: ownerId, sha256 }, size, key)) ??
    refuse('BytesMissing');
  try {
    yield* reader.read(0, size - 1);
  } finally {
    await reader.close();
  }
}

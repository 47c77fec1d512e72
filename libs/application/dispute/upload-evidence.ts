import type { Actor } from '#domain/kernel/message.js';
import { Refused, refuse } from '#domain/kernel/refusal.js';
import type { Answer } from '#event-store/answers.js';
import { FileInfected } from '#infrastructure/malware/scan.js';
import type { Piece, Progress } from '#infrastructure/uploads/append-piece.js';
import type { Uploads } from '#infrastructure/uploads/open-uploads.js';
import { UploadGone, UploadsUnfinished } from '#infrastructure/uploads/upload-faults.js';
import type { Upload, UploadKey } from '#infrastructure/uploads/upload-rows.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import { refusingTooLong } from './receive-at-most.js';
import { placeToSend, recordEvidence, type SentEvidence } from './send-evidence.js';

/** Of so many files at once a sender may have sent a part. */
export const UNFINISHED_AT_MOST = 10;

type About = { readonly disputeId: string; readonly evidenceId: string; readonly by: Actor };

const keyOf = ({ associationId }: TenantContext, { disputeId, evidenceId, by }: About): UploadKey => ({
  associationId,
  disputeId,
  evidenceId,
  sender: callerOf(associationId, by),
});

/**
 * Opens the way for a file in pieces. Refuses before the first byte what would be refused after the last; what else is
 * wrong with the request (`read`) is told to nobody who has no part in it.
 */
export async function beginUpload(
  tenant: TenantContext,
  uploads: Uploads,
  about: About,
  read: () => { readonly size: number; readonly requestKey: string },
): Promise<Upload> {
  const { place, keyName, most } = await placeToSend(tenant, about);
  const { size, requestKey } = read();
  if (size > most) refuse('FileTooLarge', { most: String(most) });
  const key = keyOf(tenant, about);
  if ((await uploads.others(key)) >= UNFINISHED_AT_MOST) throw new UploadsUnfinished(UNFINISHED_AT_MOST);
  return uploads.begin({ ...key, place, keyName, size, requestKey });
}

/** How much of an exhibit is kept: of one that is recorded all. Throws UploadGone. */
export async function findProgress(
  tenant: TenantContext,
  uploads: Uploads,
  about: About,
): Promise<Pick<Upload, 'received' | 'size'> & { readonly expiresAt?: Date }> {
  const found = await uploads.find(keyOf(tenant, about)); // after whoever was sending the last piece had its answer
  const { stored } = await placeToSend(tenant, about).catch((error: unknown) => {
    throw error instanceof Refused ? new UploadGone('not theirs to send', { cause: error }) : error;
  });
  if (stored) return { received: stored.size, size: stored.size };
  if (!found) throw new UploadGone('there is none');
  return found;
}

type Sent = About & Omit<SentEvidence, 'bytes'> & Pick<Piece, 'offset' | 'bytes' | 'cutOff'>;

/** One piece; with the last the file is recorded like every other, and refused like every other. */
export async function continueUpload(
  tenant: TenantContext,
  uploads: Uploads,
  { offset, bytes, cutOff, ...about }: Sent,
): Promise<Omit<Progress, 'whole'> & { readonly answer: Answer | undefined }> {
  const upload = keyOf(tenant, about);
  if (!(await uploads.has(upload))) throw new UploadGone('there is none');
  const { keyName, mediaType, most } = await placeToSend(tenant, about);
  const piece = { offset, bytes, cutOff, mediaType, key: await tenant.vault.keyFor(keyName) };
  try {
    const { whole, ...progress } = await uploads.append(upload, piece, async (reached) => ({
      ...reached,
      answer: reached.whole && (await recordEvidence(tenant, reached.whole, about)),
    }));
    if (whole) await uploads.drop(upload);
    return progress;
  } catch (error) {
    if (error instanceof Refused || error instanceof FileInfected) await uploads.drop(upload);
    return refusingTooLong(most)(error);
  }
}

/** Gives up what was sent of an exhibit. Throws UploadGone. */
export async function dropUpload(tenant: TenantContext, uploads: Uploads, about: About): Promise<void> {
  if (!(await uploads.drop(keyOf(tenant, about)))) throw new UploadGone('there is none');
}

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { tipDecider } from '#domain/tip/decider.js';
import { NOBODY, tipRolesOf } from '#domain/tip/roles.js';
import { TIP_PICTURES } from '#domain/tip/store-picture.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Shown, ShownFiles } from '#infrastructure/active-content/shown-files.js';
import type { Files } from '#infrastructure/files/files.js';
import type { Place } from '#infrastructure/files/place.js';
import { withoutMetadata } from '#infrastructure/pictures/without-metadata.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { authorKey } from '../dispute/author-key.js';
import { openStored } from '../dispute/open-stored.js';
import { receiveRecorded } from '../dispute/receive-recorded.js';
import { loadTip } from './tips.js';

/** Where a picture of a tip lies; under the key of its words, and gone with them. Nobody has sent it: it is the tip’s. */
export const placeOfTipPicture = (associationId: string, tipId: string, sha256: string): Place => ({
  ...{ associationId, disputeId: tipId, authorId: tipId, sha256 },
});
export const tipPictureKey = (tipId: string): string => authorKey(tipId, NOBODY);

export type SentTipPicture = {
  readonly tipId: string;
  /** SHA-256 of the picture as it is sent. */
  readonly named: string;
  readonly by: Actor;
  readonly bytes: AsyncIterable<Buffer>;
  readonly at: Instant;
  readonly requestFor: (sha256: string) => Request;
};

/**
 * Takes a picture that belongs to a tip, and keeps it without what was written beside it: whoever gave it may not want
 * to be found by a place or a camera. Answers what is kept, and how many bytes were left out.
 */
export async function sendTipPicture(
  tenant: TenantContext,
  files: Files,
  { tipId, named, by, bytes, at, requestFor }: SentTipPicture,
): Promise<Answer> {
  const known = await loadTip(tenant, tipId, by, at);
  if (known.stream.version === 0) refuse('NotFound');
  const sent = await collected(bytes);
  const received = hashOf(sent);
  if (received !== named) refuse('HashDiffers', { named, received });
  const plain = withoutMetadata(sent) ?? refuse('FileKindRefused', { mediaType: '' });
  const coming = {
    bytes: Readable.from([plain]) as AsyncIterable<Buffer>,
    place: placeOfTipPicture(tenant.associationId, tipId, hashOf(plain)),
    keyName: tipPictureKey(tipId),
    rules: TIP_PICTURES,
  };
  return receiveRecorded(tenant, files, coming, ({ file, keep }) =>
    answerOnce(tenant, requestFor(file.sha256), async () => {
      const { stream, ...now } = await loadTip(tenant, tipId, by, at);
      const { sha256, size, mediaType } = file;
      if (!TIP_PICTURES.mediaTypes.some((one) => one === mediaType)) refuse('FileKindRefused', { mediaType });
      const command = { type: 'StoreTipPicture', data: { sha256, size, mediaType }, by, at } as const;
      const events = tipDecider.decide(command, now); // what will be refused must not be kept
      await keep();
      return {
        entries: [entryOf('tip', stream, events, command, now.context)],
        answer: { status: 200, body: JSON.stringify({ sha256, size, mediaType, leftOut: sent.length - plain.length }) },
      };
    }),
  );
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const collected = async (bytes: AsyncIterable<Buffer>): Promise<Buffer> => {
  const all: Buffer[] = [];
  let size = 0;
  for await (const some of bytes) {
    size += some.length;
    if (size > TIP_PICTURES.size) refuse('FileTooLarge', { most: String(TIP_PICTURES.size) });
    all.push(Buffer.from(some)); // the bytes only pass
  }
  return Buffer.concat(all);
};

type Wanted = { readonly tipId: string; readonly sha256: string; readonly by: Actor; readonly at: Instant };

/** Opens a picture for the staff, and for whoever has the tip if it was sent along. Refuses NotFound, BytesMissing. */
export async function openTipPicture(
  tenant: TenantContext,
  files: ShownFiles,
  { tipId, sha256, by, at }: Wanted,
): Promise<{ readonly shown: Shown; readonly mediaType: string; readonly number: string }> {
  const { tip, context } = await loadTip(tenant, tipId, by, at);
  const roles = tipRolesOf(by, tip, context);
  const isSeen = roles.includes('case-manager') || (roles.includes('addressee') && tip.shared?.includes(sha256));
  const { size, mediaType } = (isSeen ? tip.pictures[sha256] : undefined) ?? refuse('NotFound');
  const kept = { place: placeOfTipPicture(tenant.associationId, tipId, sha256), keyName: tipPictureKey(tipId) };
  const shown = await openStored(tenant, files, { ...kept, size, mediaType, original: false });
  return { shown, mediaType, number: tip.number ?? '' };
}

import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { DocumentFile } from '#domain/dispute/service/document/events.js';
import type { Files } from '#infrastructure/files/files.js';
import type { Place } from '#infrastructure/files/place.js';
import { KeyDestroyed } from '#infrastructure/vault/key-ring.js';
import { authorKey } from '../dispute/author-key.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { identityKey } from '../party/parties.js';

/** Which document's file. */
export type KeptPlace = { readonly disputeId: string; readonly serviceId: string };

/**
 * Keeps a PDF, once and for all; the same bytes again change nothing. 'erased' if somebody whom it names may be named
 * no more.
 */
export async function keepDocument(
  tenant: TenantContext,
  files: Files,
  place: KeptPlace,
  { pdf, sha256, partyIds }: { readonly pdf: Buffer } & Pick<DocumentFile, 'sha256' | 'partyIds'>,
): Promise<'kept' | 'erased'> {
  const { disputeId } = place;
  const where = placeOfDocument(tenant, place, sha256);
  try {
    const keys: KeyObject[] = [];
    for (const name of keyNamesOf(disputeId, partyIds)) keys.push(await tenant.vault.keyFor(name));
    const key = ofAll(keys);
    const there = await files.open(where, pdf.length, key);
    if (there) return await there.close().then(() => 'kept' as const);
    const received = await files.receive({
      bytes: once(pdf),
      place: where,
      key,
      mediaType: 'application/pdf',
      most: pdf.length,
    });
    await received.keep().finally(received.discard);
    return 'kept';
  } catch (error) {
    if (error instanceof KeyDestroyed) return 'erased';
    throw error;
  }
}

/**
 * The bytes of a kept PDF; undefined where they are not there, or where somebody whom it names was erased. Throws when
 * a bit was changed.
 */
export async function findKeptDocument(
  tenant: TenantContext,
  files: Files,
  place: KeptPlace,
  file: DocumentFile,
): Promise<Buffer | undefined> {
  const key = await findDocumentKey(tenant, place.disputeId, file.partyIds);
  const reader = key && (await files.open(placeOfDocument(tenant, place, file.sha256), file.size, key));
  if (!reader) return undefined;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of reader.read(0, file.size - 1)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } finally {
    await reader.close();
  }
}

/** Under its service, so that the same bytes sent in as evidence are another file. */
export const placeOfDocument = (
  { associationId }: Pick<TenantContext, 'associationId'>,
  { disputeId, serviceId }: KeptPlace,
  sha256: string,
): Place => ({
  associationId,
  disputeId,
  authorId: serviceId,
  sha256,
});

/** The key of a document that names these parties; undefined once one of them was erased. */
export async function findDocumentKey(
  { vault }: Pick<TenantContext, 'vault'>,
  disputeId: string,
  partyIds: readonly string[],
): Promise<KeyObject | undefined> {
  const keys = await Promise.all(keyNamesOf(disputeId, partyIds).map((name) => vault.findKey(name)));
  const there = keys.filter((key) => key !== undefined);
  return there.length < keys.length ? undefined : ofAll(there);
}

const keyNamesOf = (disputeId: string, partyIds: readonly string[]): readonly string[] =>
  partyIds.toSorted().flatMap((partyId) => [identityKey(partyId), authorKey(disputeId, partyId)]);

/** A document quotes several people: its key is made of all of theirs, so that erasing one of them closes it. */
const ofAll = (keys: readonly KeyObject[]): KeyObject =>
  createSecretKey(
    Buffer.from(hkdfSync('sha256', Buffer.concat(keys.map((key) => key.export())), '', 'parley/document/1', 32)),
  );

async function* once(bytes: Buffer): AsyncGenerator<Buffer, void, void> {
  yield bytes;
}

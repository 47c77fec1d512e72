import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Export, ExportMade } from '#domain/dispute/service/export/events.js';
import type { Place } from '#infrastructure/files/place.js';
import { KeyDestroyed } from '#infrastructure/vault/key-ring.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { authorKey } from '../dispute/author-key.js';
import { identityKey } from '../party/parties.js';

type Vault = Pick<TenantContext, 'vault'>;
export type ExportPlace = { readonly disputeId: string; readonly exportId: string };
/** Whom a bundle names, and whose words it holds. */
export type Guards = Pick<ExportMade['data'], 'partyIds' | 'authorIds'>;

/** Of a bundle's own key, which goes when its time is over. */
export const exportKey = ({ disputeId, exportId }: ExportPlace): string => `export:${disputeId}:${exportId}`;

/** Under its own id, so that the same bytes sent in as evidence are another file. */
export const placeOfExport = (
  { associationId }: Pick<TenantContext, 'associationId'>,
  { disputeId, exportId }: ExportPlace,
  sha256: string,
): Place => ({ associationId, disputeId, authorId: exportId, sha256 });

/** Those of these parties who are not erased: of the others it holds nothing any more. */
export async function guardsOf({ vault }: Vault, disputeId: string, partyIds: readonly string[]): Promise<Guards> {
  const there = async (name: string): Promise<boolean> => {
    try {
      await vault.keyFor(name);
      return true;
    } catch (error) {
      if (error instanceof KeyDestroyed) return false;
      throw error;
    }
  };
  const guards = { partyIds: [] as string[], authorIds: [] as string[] };
  for (const partyId of partyIds.toSorted()) {
    if (await there(identityKey(partyId))) guards.partyIds.push(partyId);
    if (await there(authorKey(disputeId, partyId))) guards.authorIds.push(partyId);
  }
  return guards;
}

const namesOf = (place: ExportPlace, { partyIds, authorIds }: Guards): readonly string[] => [
  exportKey(place),
  ...partyIds.toSorted().map(identityKey),
  ...authorIds.toSorted().map((authorId) => authorKey(place.disputeId, authorId)),
];

/** A bundle quotes several people: its key is made of all of theirs and its own, so that one that is gone closes it. */
const ofAll = (keys: readonly KeyObject[]): KeyObject =>
  createSecretKey(
    Buffer.from(hkdfSync('sha256', Buffer.concat(keys.map((key) => key.export())), '', 'parley/export/1', 32)),
  );

/** To seal under. Throws KeyDestroyed once one of them was erased. */
export async function keyForExport({ vault }: Vault, place: ExportPlace, guards: Guards): Promise<KeyObject> {
  const keys: KeyObject[] = [];
  for (const name of namesOf(place, guards)) keys.push(await vault.keyFor(name));
  return ofAll(keys);
}

/** To open with; undefined once its time is over or somebody in it was erased. */
export async function findExportKey(
  { vault }: Vault,
  place: ExportPlace,
  guards: Guards,
): Promise<KeyObject | undefined> {
  const keys = await Promise.all(namesOf(place, guards).map((name) => vault.findKey(name)));
  const there = keys.filter((key) => key !== undefined);
  return there.length < keys.length ? undefined : ofAll(there);
}

/** The kept ZIP of a bundle, opened; undefined where it cannot be opened any more. */
export async function openKeptExport(
  tenant: TenantContext,
  files: { readonly open: (place: Place, size: number, key: KeyObject) => Promise<SealedFile | undefined> },
  disputeId: string,
  { exportId, made }: Export,
): Promise<SealedFile | undefined> {
  const place = { disputeId, exportId };
  const key = made && (await findExportKey(tenant, place, made));
  return key && files.open(placeOfExport(tenant, place, made.sha256), made.size, key);
}

type SealedFile = {
  readonly read: (start: number, end: number) => AsyncGenerator<Buffer, void, void>;
  readonly close: () => Promise<void>;
};

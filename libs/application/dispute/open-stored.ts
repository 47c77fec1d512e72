import { refuse } from '#domain/kernel/refusal.js';
import type { Shown, ShownFiles, ShownWanted } from '#infrastructure/active-content/shown-files.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** Opens what is stored, as it is shown. Refuses BytesMissing where its key is gone, and BytesLost. */
export async function openStored(
  { vault }: Pick<TenantContext, 'vault'>,
  files: ShownFiles,
  stored: Omit<ShownWanted, 'key'>,
): Promise<Shown> {
  const key = (await vault.findKey(stored.keyName)) ?? refuse('BytesMissing');
  return (await files.open({ ...stored, key })) ?? refuse('BytesLost');
}

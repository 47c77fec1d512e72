import { refuse } from '#domain/kernel/refusal.js';
import { FileTooLong } from '#infrastructure/files/file-faults.js';
import type { Files } from '#infrastructure/files/files.js';
import type { Received, Sending } from '#infrastructure/files/receive-file.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Coming = Omit<Sending, 'key' | 'keyName'> & { readonly keyName: string };

/** Takes the bytes of a file under the key of this name, and refuses FileTooLarge after `most` of them. */
export async function receiveAtMost({ vault }: TenantContext, files: Files, coming: Coming): Promise<Received> {
  const key = await vault.keyFor(coming.keyName);
  return files.receive({ ...coming, key }).catch(refusingTooLong(coming.most));
}

/** What a file that is longer than allowed is refused with; every other fault goes on. */
export const refusingTooLong =
  (most: number) =>
  (error: unknown): never => {
    if (error instanceof FileTooLong) return refuse('FileTooLarge', { most: String(most) });
    throw error;
  };

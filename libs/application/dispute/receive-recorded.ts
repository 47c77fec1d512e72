import type { FileRules } from '#domain/rulebook/file-rules.js';
import type { Answer } from '#event-store/answers.js';
import type { Files } from '#infrastructure/files/files.js';
import type { Place } from '#infrastructure/files/place.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { receiveAtMost } from './receive-at-most.js';

type Coming = {
  readonly bytes: AsyncIterable<Buffer>;
  readonly place: Place;
  readonly keyName: string;
  readonly rules: Pick<FileRules, 'size'>;
};
/** A file that lies wholly on disk. What refuses it must do so before it is kept. */
export type Came = {
  readonly file: { readonly sha256: string; readonly size: number; readonly mediaType: string };
  readonly keep: () => Promise<void>;
};

/** The bytes of a file: wholly on disk, then in their place, then recorded. */
export async function receiveRecorded(
  tenant: TenantContext,
  files: Files,
  { bytes, place, keyName, rules }: Coming,
  record: (came: Came) => Promise<Answer>,
): Promise<Answer> {
  const received = await receiveAtMost(tenant, files, { bytes, place, keyName, mediaType: '', most: rules.size });
  const { sha256, size, mediaType } = received;
  try {
    const answer = await record({ file: { sha256, size, mediaType }, keep: () => received.keep() });
    await received.keep(); // the same bytes heal a file that was lost or altered
    return answer;
  } finally {
    await received.discard();
  }
}

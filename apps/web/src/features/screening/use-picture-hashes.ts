import { useState } from 'react';
import { hashPicture } from '../../client/sdk.gen.js';
import type { GivenFile } from '../../kit/files/file-row.js';
import { replyOf } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { DESK_SCREENING as W } from '#messages/ui/desk-screening.js';

export type HashedPicture = { readonly id: string; readonly name: string; readonly hash: string };

/** Pictures that were chosen here, each hashed by the API, one after the other; of the picture nothing is kept. */
export function usePictureHashes() {
  const { say } = useLanguage();
  const [files, setFiles] = useState<readonly GivenFile[]>([]);
  const [hashed, setHashed] = useState<readonly HashedPicture[]>([]);
  const put = (file: GivenFile): void => setFiles((all) => [...all.filter(({ id }) => id !== file.id), file]);
  const add = async (chosen: readonly File[]): Promise<void> => {
    for (const file of chosen) {
      const { name, size } = file;
      const id = `${name} ${size} ${file.lastModified}`;
      put({ id, name, size, fate: { kind: 'sending', share: 0.5 } });
      const reply = await replyOf(() => hashPicture({ body: file }));
      if (reply.ok) {
        put({ id, name, size, fate: { kind: 'sent' } });
        setHashed((all) => [...all.filter((one) => one.id !== id), { id, name, hash: reply.data.hash }]);
      } else {
        const text = reply.trouble.problem?.title ?? say(W.pictureFailed);
        put({ id, name, size, fate: { kind: 'fault', text, mayPass: false } });
      }
    }
  };
  const remove = (id: string): void => {
    setFiles((all) => all.filter((one) => one.id !== id));
    setHashed((all) => all.filter((one) => one.id !== id));
  };
  return { files, hashed, add, remove };
}

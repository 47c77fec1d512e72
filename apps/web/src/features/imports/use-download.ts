import { useState } from 'react';
import { IMPORT_WORDS as W } from '#messages/ui/desk-imports.js';
import { toastFault } from '../../kit/overlays/toast.js';
import { replyOf, type Answered } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useLanguage } from '../../shared/language/language.js';

/** Fetches a table and hands it to the browser. */
export function useDownload(ask: () => Promise<Answered<unknown>>, name: string) {
  const { say } = useLanguage();
  const [isPending, setPending] = useState(false);
  const take = async (): Promise<void> => {
    setPending(true);
    const reply = await replyOf(ask);
    setPending(false);
    if (!reply.ok) return toastFault(reply.trouble.problem?.title ?? say(W.downloadFailed));
    save(reply.data as Blob, name);
  };
  return { isPending, start: () => void take() };
}

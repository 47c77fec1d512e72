import { useCallback, useRef, useState } from 'react';
import { changeDraft, getDraft } from '../../client/sdk.gen.js';
import { findKept, forget, keep } from '../../shared/connection/keep.js';
import { useAct } from '../../shared/connection/use-act.js';
import { withParts, type Parts } from '../../shared/connection/use-kept.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { EMPTY, type Content } from './content.js';
import { contentOf } from './content-of-draft.js';
import { formOf } from './form.js';

type Kept = { readonly etag: string; readonly content: Content };
const tagOf = (response: Response | undefined): string => response?.headers.get('etag') ?? '';

/** A complaint as it is written: kept in this tab while one types, and on the server whenever one goes on. */
export function useComplaint(draftId: string) {
  const name = `complaint:${draftId}`;
  const [here, setHere] = useState(() => findKept<Kept>(name));
  const load = useCallback(async () => {
    const answered = await getDraft({ path: { draftId } });
    return {
      ...answered,
      data: answered.data && { content: contentOf(answered.data.content), etag: tagOf(answered.response) },
    };
  }, [draftId]);
  const { data: there, trouble, again } = useLoad(load);
  const saving = useAct(
    name,
    async ({ form, etag }: { readonly form: Readonly<Record<string, unknown>>; readonly etag: string }) => {
      const answered = await changeDraft({ path: { draftId }, body: { content: form }, headers: { 'If-Match': etag } });
      return { ...answered, data: answered.data && { etag: tagOf(answered.response) } };
    },
  );
  // what was typed here goes on where nobody has changed the draft elsewhere since
  const now = there && (here?.etag === there.etag ? here : there);
  const latest = useRef(now); // a file that was read goes to what stands there by then
  latest.current = now;
  const put = (next: Kept): void => {
    keep(name, next);
    latest.current = next;
    setHere(next);
  };
  const save = async (declaration?: { readonly version: string }): Promise<boolean> => {
    if (!now) return false;
    const saved = await saving.run({ form: formOf(now.content, declaration), etag: now.etag });
    if (!saved) return false;
    put({ ...now, etag: saved.etag });
    await again();
    return true;
  };
  return {
    content: now?.content ?? EMPTY,
    ready: now !== undefined,
    trouble: trouble ?? saving.trouble,
    busy: saving.busy,
    again,
    change: (parts: Parts<Content>): void => {
      const { current } = latest;
      if (current) put({ ...current, content: withParts(current.content, parts) });
    },
    save,
    clear: (): void => forget(name),
  };
}
export type Writing = ReturnType<typeof useComplaint>;

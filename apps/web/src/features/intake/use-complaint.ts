import { useCallback, useRef, useState } from 'react';
import { changeDraft, getDraft } from '../../client/sdk.gen.js';
import { findKept, forget, keep } from '../../shared/connection/keep.js';
import { useAct } from '../../shared/connection/use-act.js';
import { withParts, type Parts } from '../../shared/connection/use-kept.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { EMPTY, type Content } from './content.js';
import { contentOf } from './content-of-draft.js';
import { formOf } from './form.js';
import { differing, newestOf, standingOf, type Kept, type LastSaved, type PartOfDraft } from './standing-draft.js';

/** The draft was written on here and elsewhere: where they differ, and the ways to go on with one of them. */
export type Choice = {
  readonly differs: readonly PartOfDraft[];
  readonly keepThis: () => void;
  readonly takeOther: () => void;
};
const tagOf = (response: Response | undefined): string => response?.headers.get('etag') ?? '';

/** A complaint as it is written: kept in this tab while one types, and on the server whenever one goes on. */
export function useComplaint(draftId: string) {
  const name = `complaint:${draftId}`;
  const [here, setHere] = useState(() => findKept<Kept>(name));
  const latest = useRef(here); // one writes on while it is being kept
  const [last, setLast] = useState<LastSaved>();
  const load = useCallback(async () => {
    const answered = await getDraft({ path: { draftId } });
    return {
      ...answered,
      data: answered.data && { content: contentOf(answered.data.content), etag: tagOf(answered.response) },
    };
  }, [draftId]);
  const { data: read, trouble, again } = useLoad(load);
  const saving = useAct(
    name,
    async ({ form, etag }: { readonly form: Readonly<Record<string, unknown>>; readonly etag: string }) => {
      const body = { content: form };
      const changed = await changeDraft({ path: { draftId }, body, headers: { 'If-Match': etag } });
      const answered = changed.response?.status === 412 ? await asSent(draftId, form, changed) : changed;
      return { ...answered, data: answered.data && { etag: tagOf(answered.response) } };
    },
  );
  const { now, elsewhere } = read ? standingOf(here, newestOf(read, last)) : {};
  const shown = useRef(now); // a file that was read goes to what stands there by then
  shown.current = now;
  const put = (next: Kept): void => {
    latest.current = next;
    shown.current = next;
    keep(name, next);
    setHere(next);
  };
  const save = async (declaration?: { readonly version: string }): Promise<boolean> => {
    if (!now) return false;
    const { content, etag } = now;
    const before = latest.current;
    const saved = await saving.run({ form: formOf(content, declaration), etag });
    if (!saved) {
      void again(); // what was refused may have been changed elsewhere
      return false;
    }
    const kept = { content, etag: saved.etag, isSaved: true };
    setLast((known) => ({ kept, over: [...(known?.over ?? []), etag] }));
    const typed = latest.current === before ? undefined : latest.current; // while it was on its way
    put(typed ? { content: typed.content, etag: saved.etag } : kept);
    return true;
  };
  return {
    content: now?.content ?? EMPTY,
    ready: now !== undefined,
    trouble: trouble ?? (elsewhere ? undefined : saving.trouble),
    busy: saving.busy,
    again,
    change: (parts: Parts<Content>): void => {
      const { current } = shown;
      if (current) put({ etag: current.etag, content: withParts(current.content, parts) });
    },
    choice: now && elsewhere && choiceOf(now, elsewhere, put),
    save,
    clear: (): void => forget(name),
  };
}

const choiceOf = (now: Kept, elsewhere: Kept, put: (next: Kept) => void): Choice => ({
  differs: differing(now.content, elsewhere.content),
  keepThis: () => put({ etag: elsewhere.etag, content: now.content }),
  takeOther: () => put({ ...elsewhere, isSaved: true }),
});

/** What was refused since it had changed may be what this page sent before, of which the answer was lost. */
async function asSent<T extends object>(draftId: string, form: object, refused: T) {
  const there = await getDraft({ path: { draftId } });
  return there.data && JSON.stringify(there.data.content) === JSON.stringify(form) ? there : refused;
}

export type Writing = ReturnType<typeof useComplaint>;

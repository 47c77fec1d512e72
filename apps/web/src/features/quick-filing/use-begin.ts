import { saveDraft } from '../../client/sdk.gen.js';
import type { SaveDraftBody } from '../../client/types.gen.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { EMPTY } from '../intake/content.js';
import { formOf } from '../intake/form.js';

/** Begins the whole form: an empty draft, and the page on which it is written. */
export function useBegin() {
  const { association } = useDesk();
  const { mutateAsync, isPending } = useSend('begin-whole-form', (body: SaveDraftBody, key) =>
    saveDraft({ body, headers: { 'Idempotency-Key': key } }),
  );
  const begin = async (): Promise<void> => {
    const draft = await mutateAsync({ kind: 'complaint', content: formOf(EMPTY) });
    const address = `/a/${association.slug}#/complaint/${draft.draftId}/right`;
    location.assign(address);
  };
  return { begin, isPending };
}

import { useCallback, useMemo, useState, type FormEvent } from 'react';
import { findDeclaration } from '#messages/intake/declarations.js';
import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { fileCounterNotice, previewCounterNotice } from '../../client/sdk.gen.js';
import type { FileCounterNoticeBody } from '../../client/types.gen.js';
import { keep } from '../../shared/connection/keep.js';
import { random } from '../../shared/connection/random.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { goTo } from '../../shared/parts/route.js';
import { DocumentText } from '../dispute/document-text.js';
import { useDispute } from '../dispute/use-dispute.js';
import { bodyOf } from './draft.js';
import { KeptBack } from './kept-back.js';
import type { Drafting } from './use-draft.js';

type Props = Drafting & { readonly version: string };

/** Exactly what the other side will get, made by the API as it will make it; then the guarantee, then it is filed. */
export function PreviewStep({ draft, clear, version }: Props) {
  const { say, locale } = useLanguage();
  const { session, reload } = useDispute();
  const { disputeId, partyId } = session;
  const body = useMemo(() => bodyOf(draft, partyId, version), [draft, partyId, version]);
  const load = useCallback(
    () => previewCounterNotice({ path: { disputeId }, body, headers: { 'Idempotency-Key': random() } }),
    [disputeId, body],
  );
  const { data, trouble, again } = useLoad(load);
  const filing = useAct('counter-notice', (filed: FileCounterNoticeBody, key: string) =>
    fileCounterNotice({ path: { disputeId }, body: filed, headers: { 'Idempotency-Key': key } }),
  );
  const [accepted, setAccepted] = useState(false);
  const [fault, setFault] = useState<string>();
  const file = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (filing.busy) return;
    setFault(accepted ? undefined : say(WORDS.acceptFirst));
    if (!accepted) return showFault();
    const answer = await filing.run(body);
    if (!answer) return;
    keep(`receipt:${disputeId}`, {
      counterNoticeId: answer.counterNoticeId,
      itemIds: draft.itemIds,
      unlisted: body.unlisted ?? [],
    });
    await reload();
    goTo('counter-notice', 'receipt');
    clear();
  };
  return (
    <form onSubmit={(event) => void file(event)} noValidate>
      <p>{say(WORDS.previewHint)}</p>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data?.documents.length === 0 && <p className="notice">{say(WORDS.previewNone)}</p>}
      {data?.documents.map((document, index) => (
        <DocumentText key={index} document={document} />
      ))}
      <KeptBack draft={draft} />
      <section>
        <h2>{say(WORDS.declaration)}</h2>
        <p>{findDeclaration(version, 'counterNotice', locale)}</p>
        <label className="choice">
          <input
            type="checkbox"
            checked={accepted}
            onChange={({ target }) => setAccepted(target.checked)}
            aria-describedby={fault ? 'declaration-fault' : undefined}
          />
          <span>{say(WORDS.accept)}</span>
        </label>
        {fault !== undefined && (
          <p className="fault" id="declaration-fault" role="alert">
            {fault}
          </p>
        )}
      </section>
      <TroubleNotice trouble={filing.trouble} />
      {data && <SendButton busy={filing.busy} words={say(WORDS.submit)} />}
    </form>
  );
}

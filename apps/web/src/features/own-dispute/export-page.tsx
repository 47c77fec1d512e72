import { useCallback, useState } from 'react';
import { BUNDLE_FILE } from '#messages/ui/bundle-file.js';
import { EXPORT_STATE_WORDS } from '#messages/ui/desk-exports.js';
import { OWN_DISPUTE_WORDS as W } from '#messages/ui/own-dispute.js';
import { askForExport, downloadExport, listExports } from '../../client/sdk.gen.js';
import type { AskForExportBody, ExportBody } from '../../client/types.gen.js';
import { fileName } from '../../shared/connection/file-name.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { ActPage } from '../dispute/act-page.js';
import { useDispute } from '../dispute/use-dispute.js';
import { dayAt } from '../calendar/days.js';

/** The dispute as a bundle of what the party itself may see: asked for here, and fetched from here. */
export function ExportPage() {
  const { say, locale } = useLanguage();
  const { disputeId, partyId } = useDispute().session;
  const list = useLoad(useCallback(() => listExports({ path: { disputeId } }), [disputeId]));
  const { value: reason, set, clear } = useKept(`export:${disputeId}`, '');
  const act = useAct('export', (body: AskForExportBody, key: string) =>
    askForExport({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    if (reason.trim() === '') return false;
    const answer = await act.run({ recipient: { kind: 'party', partyId }, reason: reason.trim(), locale });
    if (answer) {
      clear();
      await list.again();
    }
    return answer !== undefined;
  };
  return (
    <ActPage
      title={say(W.export)}
      words={say(W.askExport)}
      note={say(W.exportNote)}
      then={['export']}
      act={act}
      send={send}
    >
      <TroubleNotice trouble={list.trouble} again={() => void list.again()} />
      <ul className="cards">
        {list.data?.items.map((one) => (
          <Bundle key={one.exportId} one={one} />
        ))}
      </ul>
      {list.data?.items.some(({ state }) => state === 'making') && (
        <button type="button" className="quiet" onClick={() => void list.again()}>
          {say(W.lookAgain)}
        </button>
      )}
      <Field label={say(W.exportReason)}>
        {(given) => (
          <textarea {...given} rows={2} maxLength={1_000} value={reason} onChange={({ target }) => set(target.value)} />
        )}
      </Field>
    </ActPage>
  );
}

function Bundle({ one: { exportId, state, reason, askedAt, sha256 } }: { readonly one: ExportBody }) {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (): Promise<void> => {
    const path = { disputeId: session.disputeId, exportId };
    const reply = await replyOf(() => downloadExport({ path, parseAs: 'blob' }));
    if (reply.ok) save(reply.data as Blob, fileName([view.number, say(BUNDLE_FILE), dayAt(askedAt)], 'zip'));
    setTrouble(reply.ok ? undefined : reply.trouble);
  };
  return (
    <li className="card">
      <p>
        <strong>{EXPORT_STATE_WORDS[state][locale]}</strong> ·{' '}
        <time dateTime={askedAt}>{momentText(askedAt, locale)}</time>
      </p>
      {reason !== undefined && <p className="words">{reason}</p>}
      {sha256 !== undefined && <p className="hint">SHA-256 {sha256}</p>}
      <TroubleNotice trouble={trouble} again={() => void take()} />
      {state === 'ready' && (
        <button type="button" className="quiet" onClick={() => void take()}>
          {say(W.take)}
        </button>
      )}
    </li>
  );
}

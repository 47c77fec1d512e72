import { credentialsOf } from '../../shared/connection/credentials.js';
import { useCallback, useEffect, useRef, useState } from 'react';
import { COUNTER_NOTICE_WORDS, UPLOADED_PART } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { SENT_FILES } from '#messages/ui/sent-files.js';
import type { ExhibitBody } from '../../client/types.gen.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';
import { hashFile } from './hash-file.js';
import { findHeld, holdFile } from './held-files.js';
import { isLarge } from './large-file.js';
import { Pieces } from './pieces.js';
import { sendFile } from './send-file.js';

type Props = { readonly exhibit: ExhibitBody; readonly onSent: () => void };

/**
 * The bytes of one named file on their way, by themselves while this tab still has the file; else it is chosen again
 * and compared.
 */
export function Upload({ exhibit: { evidenceId, sha256, description, part, content }, onSent }: Props) {
  const { say, tell, locale } = useLanguage();
  const { session } = useDispute();
  const { disputeId, acting } = session;
  const [share, setShare] = useState<number>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [other, setOther] = useState(false);
  const begun = useRef(false);
  const send = useCallback(
    async (file: File): Promise<void> => {
      setTrouble(undefined);
      setShare(0);
      const reply = await replyOf(() =>
        sendFile({ disputeId, evidenceId, file, credentials: credentialsOf(session), locale, acting }, setShare),
      );
      setShare(undefined);
      if (reply.ok) onSent();
      else setTrouble(reply.trouble);
    },
    [disputeId, evidenceId, session, locale, acting, onSent],
  );
  const file = findHeld(sha256);
  useEffect(() => {
    if (!file || isLarge(file) || content || begun.current) return;
    begun.current = true;
    void send(file);
  }, [file, content, send]);
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const same = (await hashFile(chosen)) === sha256;
    setOther(!same);
    if (!same) return;
    holdFile(sha256, chosen);
    begun.current = true;
    if (!isLarge(chosen)) await send(chosen);
  };
  const large = file && !content && isLarge(file) ? file : undefined;
  const name = description ?? say(SENT_FILES.unnamed);
  const percent = Math.floor((share ?? 0) * 100);
  return (
    <li className="card">
      <p>
        <strong>{name}</strong>{' '}
        <span className="hint">({say(part === 'confidential' ? SENT_FILES.staffOnly : SENT_FILES.others)})</span>
      </p>
      {content && (
        <p role="status">
          ✓ {say(COUNTER_NOTICE_WORDS.uploaded)} {content.activeContent?.warning}
        </p>
      )}
      {share !== undefined && (
        <>
          <progress max={100} value={percent} aria-label={tell(UPLOADED_PART, { name, percent })} />
          <p className="hint">{tell(UPLOADED_PART, { name, percent })}</p>
        </>
      )}
      {large && <Pieces {...{ disputeId, evidenceId, name, onSent }} file={large} />}
      <TroubleNotice trouble={trouble} again={() => file && void send(file)} />
      {!content && share === undefined && (!file || trouble?.problem !== undefined) && (
        <label className="field">
          <span>{say(COUNTER_NOTICE_WORDS.chooseAgain)}</span>
          <input type="file" onChange={({ target }) => void choose(target.files?.[0])} />
        </label>
      )}
      {other && (
        <p className="fault" role="alert">
          {say(COUNTER_NOTICE_WORDS.notSame)}
        </p>
      )}
      {!content && share === undefined && file && !large && !trouble && <p role="status">{say(PAGE_WORDS.sending)}</p>}
    </li>
  );
}

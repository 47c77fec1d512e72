import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { actedText } from '#messages/acted-by.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { TALK_WORDS as WORDS, UNREAD } from '#messages/ui/talks.js';
import { listMessages, markRead, postMessage } from '../../client/sdk.gen.js';
import type { RoomBody, SayBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useWords } from '../../shared/connection/use-words.js';
import { wholeList } from '../../shared/connection/whole-list.js';
import { momentText } from '../../shared/language/instant-text.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';
import { useRepeat } from '../../shared/parts/use-repeat.js';

const NEWEST = 50;
const OLDER = 200; // and the same again each time somebody asks

/** What is said in a room, the newest last; what is shown is marked as read. */
export function Messages({ room: { roomId, kind, open } }: { readonly room: RoomBody }) {
  const { say, tell, locale } = useLanguage();
  const { disputeId, partyId } = useDispute().session;
  const [older, setOlder] = useState(0);
  const [wanting, setWanting] = useState(false);
  const typed = useWords(`say:${roomId}`);
  // all that is shown is read anew every few seconds: in the largest pages that there are
  const load = useCallback(() => {
    const [limit, pages] = older === 0 ? [NEWEST, 1] : [OLDER, older];
    return wholeList((place) => listMessages({ path: { disputeId, roomId }, query: { limit, ...place } }), pages);
  }, [disputeId, roomId, older]);
  const { data, trouble, again } = useLoad(load);
  useRepeat(again);
  const newest = data?.items[0]?.number ?? 0;
  const readUpTo = data?.readUpTo ?? 0;
  useEffect(() => {
    if (newest > readUpTo) void markRead({ path: { disputeId, roomId }, body: { number: newest } });
  }, [disputeId, roomId, newest, readUpTo]);
  const act = useAct(`say:${roomId}`, (body: SayBody, key: string) =>
    postMessage({ path: { disputeId, roomId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const written = typed.value;
    const text = written.trim();
    setWanting(text === '');
    if (act.busy) return;
    if (text === '') return showFault();
    if (!(await act.run({ text }))) return showFault();
    typed.sent(written);
    await again();
  };
  const who = (by?: string): string =>
    say(
      by === undefined
        ? kind === 'desk'
          ? WORDS.association
          : WORDS.neutral
        : by === partyId
          ? WORDS.you
          : WORDS.otherSide,
    );
  return (
    <section>
      <h2>{say(WORDS.messages)}</h2>
      {!data && <TroubleNotice trouble={trouble} again={() => void again()} />}
      {data?.isCut === true && (
        <button type="button" className="quiet" onClick={() => setOlder(older + 1)}>
          {say(WORDS.older)}
        </button>
      )}
      {data?.items.length === 0 && <p className="hint">{say(WORDS.noMessages)}</p>}
      <ol className="cards" aria-live="polite">
        {[...(data?.items ?? [])].reverse().map(({ messageId, partyId: by, actedBy, at, text }) => (
          <li className={by === partyId ? 'card own' : 'card'} key={messageId}>
            <p className="hint">
              {joined(who(by), actedText(actedBy, locale))} · <time dateTime={at}>{momentText(at, locale)}</time>
            </p>
            <p className="words">{text ?? say(WORDS.erased)}</p>
          </li>
        ))}
      </ol>
      {data !== undefined && data.unread > 0 && <p role="status">{tell(UNREAD, { count: data.unread })}</p>}
      {open && (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Field
            label={say(WORDS.write)}
            fault={wanting && typed.value.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined}
          >
            {(given) => (
              <textarea
                {...given}
                rows={3}
                maxLength={8_000}
                value={typed.value}
                onChange={({ target }) => typed.set(target.value)}
              />
            )}
          </Field>
          <TroubleNotice trouble={act.trouble} />
          <SendButton busy={act.busy} words={say(WORDS.sendMessage)} />
        </form>
      )}
    </section>
  );
}

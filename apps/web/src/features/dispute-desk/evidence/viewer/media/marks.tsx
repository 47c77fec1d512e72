import { Flag } from 'lucide-react';
import { useEffect, useState } from 'react';
import { DESK_DISPUTE } from '#messages/ui/desk-dispute.js';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { writeStaffNote } from '../../../../../client/sdk.gen.js';
import { Button } from '../../../../../kit/actions/button.js';
import { TextField } from '../../../../../kit/fields/text-field.js';
import { toast, toastFault } from '../../../../../kit/overlays/toast.js';
import { actKey, endAct } from '../../../../../shared/connection/act-key.js';
import { mayPass, replyOf } from '../../../../../shared/connection/reply.js';
import { forget } from '../../../../../shared/desk/queries.js';
import { joined } from '../../../../../shared/language/joined.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { useNotes } from '../../../notes/use-notes.js';
import { useCase } from '../../../use-case.js';
import { atSecond, secondOf } from './at-second.js';
import s from '../viewer.module.css';

type Props = { readonly number: string; readonly at: number; readonly onSeek: (second: number) => void };

/** Seconds that colleagues marked. A mark is a note that begins with the exhibit and the second, as one would write it. */
export function Marks({ number, at, onSeek }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const [text, setText] = useState('');
  const [isPending, setPending] = useState(false);
  const notes = useNotes(disputeId);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = notes;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const marks = (notes.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .flatMap((note) => {
      const [of, second = '', ...words] = (note.text ?? '').split(' ');
      const place = of === number ? secondOf(second) : undefined;
      return place === undefined ? [] : [{ ...note, place, second, words: words.join(' ') }];
    })
    .sort((one, other) => one.place - other.place);
  const mark = async (): Promise<void> => {
    if (isPending) return;
    setPending(true);
    const act = `mark:${disputeId}`;
    const body = { text: `${number} ${atSecond(at)} ${text.trim()}`.trim() };
    const headers = { 'Idempotency-Key': actKey(act, body.text) };
    const reply = await replyOf(() => writeStaffNote({ path: { disputeId }, body, headers }));
    setPending(false);
    if (reply.ok || !mayPass(reply.trouble)) endAct(act);
    if (!reply.ok) return toastFault(reply.trouble.problem?.title ?? say(DESK_DISPUTE.notTaken));
    setText('');
    toast(say(W.marked));
    void forget('listStaffNotes');
  };
  return (
    <section className={s.marks} aria-label={`${say(W.marks)} ${number}`}>
      <div className={s.marking} data-noprint onKeyDown={({ key }) => key === 'Enter' && void mark()}>
        <TextField label={say(W.markText)} help={say(W.markKept)} value={text} onChange={setText} />
        <Button icon={<Flag size={14} aria-hidden />} isPending={isPending} onPress={() => void mark()}>
          {`${say(W.mark)} ${atSecond(at)}`}
        </Button>
      </div>
      {marks.length === 0 ? (
        <p className={s.note}>{say(W.noMark)}</p>
      ) : (
        <ul className={s.markList}>
          {marks.map(({ noteId, place, second, words, authorName }) => (
            <li key={noteId}>
              <Button kind="quiet" size="small" onPress={() => onSeek(place)}>
                {second}
              </Button>
              <span>{joined(words === '' ? undefined : words, authorName)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

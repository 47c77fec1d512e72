import { formatList } from '#messages/format.js';
import { DESK_NOTE_WORDS as W, NOTE_CORRECTED_AT, NOTE_EARLIER, NOTE_TELLS } from '#messages/ui/desk-notes.js';
import { correctStaffNote } from '../../../client/sdk.gen.js';
import type { StaffNoteBody, StaffNoteLine } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { toast } from '../../../kit/overlays/toast.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase } from '../use-case.js';
import { useShort } from '../use-short.js';
import { NoteForm } from './note-form.js';
import s from '../desk.module.css';

type Props = {
  readonly note: StaffNoteLine;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
};

/** One note: who wrote it when, who was told, what it said before; one's own can be put right. */
export function NoteLine({ note, isOpen, onOpen, onClose }: Props) {
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  const { disputeId } = useCase();
  const { noteId, authorName, writtenAt, correctedAt, text, mentioned, earlier, mine } = note;
  const sending = useSend(`correct-note:${noteId}`, (body: StaffNoteBody, key) =>
    correctStaffNote({ path: { disputeId, noteId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const names = mentioned.map(({ name }) => name ?? say(W.erasedName));
  return (
    <article className={s.grow}>
      <small>
        {joined(
          authorName ?? say(W.erasedName),
          short(writtenAt),
          correctedAt === undefined ? undefined : tell(NOTE_CORRECTED_AT, { at: short(correctedAt) }),
        )}
      </small>
      {isOpen ? (
        <NoteForm
          name={`correct-note:${noteId}`}
          act={say(W.keepCorrection)}
          help={say(W.correctHelp)}
          text={text ?? ''}
          mentionedIds={mentioned.map(({ accountId }) => accountId)}
          sending={sending}
          onSend={(body, clear) =>
            sending.mutate(body, {
              onSuccess: () => {
                clear();
                toast(say(W.corrected));
                onClose();
              },
            })
          }
          onCancel={onClose}
        />
      ) : (
        <p className={s.words}>{text ?? say(W.erased)}</p>
      )}
      {names.length > 0 && !isOpen && <small>{tell(NOTE_TELLS, { names: formatList(names, locale) })}</small>}
      {earlier.length > 0 && (
        <details className={s.fold}>
          <summary>{tell(NOTE_EARLIER, { count: earlier.length })}</summary>
          <ol className={s.lines}>
            {earlier.map(({ at, text: before }) => (
              <li key={at}>
                <small>{short(at)}</small>
                <p className={s.words}>{before ?? say(W.erased)}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
      {mine && !isOpen && text !== undefined && (
        <div>
          <Button size="small" onPress={onOpen}>
            {say(W.correct)}
          </Button>
        </div>
      )}
    </article>
  );
}

import { useState } from 'react';
import { DESK_NOTE_WORDS as W } from '#messages/ui/desk-notes.js';
import { writeStaffNote } from '../../../client/sdk.gen.js';
import type { StaffNoteBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { toast } from '../../../kit/overlays/toast.js';
import { Wall } from '../../../kit/status/banner.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { NoteForm } from './note-form.js';
import { NoteLine } from './note-line.js';
import { useNotes } from './use-notes.js';
import s from '../desk.module.css';

/** What the association's people write down for each other; nobody else ever reads it. */
export function Notes() {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const read = useNotes(disputeId);
  const [correcting, setCorrecting] = useState<string>();
  const sending = useSend(`note:${disputeId}`, (body: StaffNoteBody, key) =>
    writeStaffNote({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <div className={s.stack}>
      <Wall title={say(W.wall)}>
        <p>{say(W.wallWhy)}</p>
      </Wall>
      <Card title={say(W.write)}>
        <NoteForm
          name={`note:${disputeId}`}
          act={say(W.save)}
          sending={sending}
          onSend={(body, clear) =>
            sending.mutate(body, {
              onSuccess: () => {
                clear();
                toast(say(W.saved));
              },
            })
          }
        />
      </Card>
      <Part read={read} lines={4}>
        {({ pages }) => {
          const notes = pages.flatMap(({ items }) => items);
          if (notes.length === 0)
            return (
              <EmptyState title={say(W.none)}>
                <p>{say(W.noneHelp)}</p>
              </EmptyState>
            );
          return (
            <Card title={say(W.notes)}>
              <ol className={s.lines}>
                {notes.map((note) => (
                  <li key={note.noteId}>
                    <NoteLine
                      note={note}
                      isOpen={correcting === note.noteId}
                      onOpen={() => setCorrecting(note.noteId)}
                      onClose={() => setCorrecting(undefined)}
                    />
                  </li>
                ))}
              </ol>
              {read.hasNextPage && (
                <div>
                  <Button isPending={read.isFetchingNextPage} onPress={() => void read.fetchNextPage()}>
                    {say(W.more)}
                  </Button>
                </div>
              )}
            </Card>
          );
        }}
      </Part>
    </div>
  );
}

import { useState } from 'react';
import { DESK_NOTE_WORDS as W } from '#messages/ui/desk-notes.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import type { StaffNoteBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { MultiSelect } from '../../../kit/choices/select.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { Form } from '../../../kit/form/form.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useColleagues } from '../../tasks/use-colleagues.js';

type Props = {
  /** Under which what is typed is kept over a reload. */
  readonly name: string;
  readonly act: string;
  readonly help?: string;
  readonly text?: string;
  readonly mentionedIds?: readonly string[];
  readonly sending: { readonly isPending: boolean; readonly error: unknown };
  readonly onSend: (body: StaffNoteBody, clear: () => void) => void;
  readonly onCancel?: () => void;
};
const MOST = 5_000;

/** A note and the colleagues who are told of it. */
export function NoteForm({ name, act, help, text = '', mentionedIds = [], sending, onSend, onCancel }: Props) {
  const { say } = useLanguage();
  const colleagues = useColleagues();
  const typed = useKept(name, text);
  const [mentioned, setMentioned] = useState<readonly string[]>(mentionedIds);
  const trouble = troubleOf(sending.error);
  const words = typed.value.trim();
  const clear = (): void => {
    typed.clear();
    setMentioned([]);
  };
  const submit = (): void => {
    if (words === '') return;
    onSend({ text: words, ...(mentioned.length > 0 && { mentionedIds: [...mentioned] }) }, clear);
  };
  const acts = (
    <>
      <Button kind="primary" type="submit" isDisabled={words === ''} isPending={sending.isPending}>
        {act}
      </Button>
      {onCancel && (
        <Button
          onPress={() => {
            clear();
            onCancel();
          }}
        >
          {say(KIT_WORDS.cancel)}
        </Button>
      )}
    </>
  );
  return (
    <Form problem={trouble?.problem} onSubmit={submit} acts={acts}>
      {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
      <TextArea
        name="text"
        label={say(W.text)}
        help={help}
        rows={3}
        most={MOST}
        value={typed.value}
        onChange={typed.set}
      />
      {colleagues.length > 0 && (
        <MultiSelect
          isOptional
          name="mentionedIds"
          label={say(W.mention)}
          help={say(W.mentionHelp)}
          placeholder={say(W.mentionNone)}
          options={colleagues.map(({ id, label }) => ({ id, label }))}
          value={mentioned}
          onChange={setMentioned}
        />
      )}
    </Form>
  );
}

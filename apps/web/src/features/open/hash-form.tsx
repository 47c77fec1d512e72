import type { Words } from '#messages/locale.js';
import { Button } from '../../kit/actions/button.js';
import { TextField } from '../../kit/fields/text-field.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './open.module.css';
import { useHashAsked } from './use-hash-asked.js';

type Props = {
  readonly words: Readonly<Record<'code' | 'codeHelp' | 'notACode' | 'file' | 'fileHelp' | 'hashing', Words>>;
  readonly act: Words;
  /** What is asked for now. */
  readonly asked: string | undefined;
  readonly onAsk: (hash: string) => void;
  readonly isFileFirst?: boolean;
  readonly accept?: readonly string[];
};

/** Asks by a code that is typed, or by a file of which nothing but its hash leaves this machine. */
export function HashForm({ words, act, asked, onAsk, isFileFirst = false, accept }: Props) {
  const { say } = useLanguage();
  const { typed, setTyped, fault, isHashing, askTyped, add } = useHashAsked(asked, say(words.notACode), onAsk);
  const file = (
    <FileDrop
      label={say(words.file)}
      help={say(isHashing ? words.hashing : words.fileHelp)}
      files={[]}
      isMany={false}
      {...(accept && { accept })}
      onAdd={add}
    />
  );
  return (
    <form
      className={`${s.stack} ${s.narrow}`}
      data-noprint
      onSubmit={(event) => {
        event.preventDefault();
        askTyped();
      }}
    >
      {isFileFirst && file}
      <TextField label={say(words.code)} help={say(words.codeHelp)} fault={fault} value={typed} onChange={setTyped} />
      <div>
        <Button kind="primary" type="submit">
          {say(act)}
        </Button>
      </div>
      {!isFileFirst && file}
    </form>
  );
}

import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { Answered } from '../connection/reply.js';
import { useAct } from '../connection/use-act.js';
import { useKept } from '../connection/use-kept.js';
import { useLanguage } from '../language/language.js';
import { Field } from './field.js';
import { FoldedForm } from './folded-form.js';
import { useSubmit } from './use-submit.js';

type Props<Answer> = {
  /** Of the act; what was typed is kept under it. */
  readonly name: string;
  readonly title: string;
  readonly label: string;
  readonly note?: string;
  readonly optional?: boolean;
  readonly most?: number;
  readonly send: (words: string | undefined, key: string) => Promise<Answered<Answer>>;
  readonly after: () => Promise<void>;
};

/** An act of a few words, folded away until it is wanted. */
export function WordsForm<Answer>({
  name,
  title,
  label,
  note,
  optional = false,
  most = 2_000,
  send,
  after,
}: Props<Answer>) {
  const { say } = useLanguage();
  const typed = useKept(`words:${name}`, '');
  const act = useAct(name, ({ words }: { readonly words?: string }, key: string) => send(words, key));
  const words = typed.value.trim();
  const body = words === '' ? (optional ? {} : undefined) : { words };
  const done = async (): Promise<void> => {
    typed.clear();
    await after();
  };
  const { wanting, submit } = useSubmit({ act, body, after: done });
  return (
    <FoldedForm title={title} note={note} act={act} submit={submit}>
      <Field
        label={optional ? `${label} ${say(PAGE_WORDS.optional)}` : label}
        fault={wanting && !optional && typed.value.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <textarea
            {...given}
            rows={3}
            maxLength={most}
            value={typed.value}
            onChange={({ target }) => typed.set(target.value)}
          />
        )}
      </Field>
    </FoldedForm>
  );
}

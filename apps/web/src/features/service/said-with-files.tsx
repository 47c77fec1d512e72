import { PAGE_WORDS } from '#messages/ui/pages.js';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import type { Answered } from '../../shared/connection/reply.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKeptParts } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { FoldedForm } from '../../shared/parts/folded-form.js';
import { goTo } from '../../shared/parts/route.js';
import { useSubmit } from '../../shared/parts/use-submit.js';
import { FilesField } from './files-field.js';
import type { NamedFile } from './named-file.js';

type Body = { readonly words?: string; readonly files: readonly NamedFile[] };
type Props<Answer> = {
  /** Of the act; what was typed is kept under it. */
  readonly name: string;
  readonly title: string;
  readonly label: string;
  /** The other side gets the files, too. */
  readonly isShared?: boolean;
  readonly optional?: boolean;
  readonly most?: number;
  readonly send: (body: Body, key: string) => Promise<Answered<Answer>>;
  readonly after: () => Promise<void>;
};

/** An act of a few words and the files that show them, folded away until it is wanted; their bytes follow on a page. */
export function SaidWithFiles<Answer>({
  name,
  title,
  label,
  isShared = false,
  optional = false,
  most = 2_000,
  send,
  after,
}: Props<Answer>) {
  const { say } = useLanguage();
  const typed = useKeptParts<{ readonly words: string; readonly files: readonly NamedFile[] }>(`said:${name}`, {
    words: '',
    files: [],
  });
  const { words: written, files } = typed.value;
  const act = useAct(name, send);
  const words = written.trim();
  const done = async (): Promise<void> => {
    typed.clear();
    await after();
    if (files.length > 0) goTo('files');
  };
  const body = words === '' ? (optional ? { files } : undefined) : { words, files };
  const { wanting, submit } = useSubmit({ act, body, after: done });
  return (
    <FoldedForm title={title} act={act} submit={submit}>
      <Field
        label={optional ? `${label} ${say(PAGE_WORDS.optional)}` : label}
        fault={wanting && !optional && words === '' ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <textarea
            {...given}
            rows={3}
            maxLength={most}
            value={written}
            onChange={({ target }) => typed.put({ words: target.value })}
          />
        )}
      </Field>
      <FilesField
        files={files}
        hint={say(isShared ? WORDS.cureFiles : WORDS.staffFiles)}
        onChange={(change) => typed.put((now) => ({ files: change(now.files) }))}
      />
    </FoldedForm>
  );
}

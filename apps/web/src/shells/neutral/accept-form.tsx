import { useState } from 'react';
import { NEUTRAL_WORDS as WORDS } from '#messages/ui/neutral.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { Answered } from '../../shared/connection/reply.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useSubmit } from '../../shared/parts/use-submit.js';

export type Accepted = { readonly noTies: boolean; readonly disclosure?: string };
type Props<Answer> = {
  readonly name: string;
  /** Whether something can be disclosed with it. */
  readonly discloses: boolean;
  readonly send: (body: Accepted, key: string) => Promise<Answered<Answer>>;
  readonly after: () => Promise<void>;
};

/** Declares that there are no ties, and accepts. */
export function AcceptForm<Answer>({ name, discloses, send, after }: Props<Answer>) {
  const { say } = useLanguage();
  const [declared, setDeclared] = useState(false);
  const [disclosure, setDisclosure] = useState('');
  const act = useAct(name, send);
  const words = disclosure.trim();
  const body = declared ? { noTies: true, ...(words !== '' && { disclosure: words }) } : undefined;
  const { wanting, submit } = useSubmit({ act, body, after });
  return (
    <form onSubmit={submit} noValidate>
      <p className="hint">{say(WORDS.noTiesNote)}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={declared}
          aria-invalid={wanting && !declared ? true : undefined}
          onChange={({ target }) => setDeclared(target.checked)}
        />
        <span>{say(WORDS.noTies)}</span>
      </label>
      {wanting && !declared && (
        <p className="fault" role="alert">
          {say(WORDS.declareFirst)}
        </p>
      )}
      {discloses && (
        <Field label={`${say(WORDS.disclosure)} ${say(PAGE_WORDS.optional)}`}>
          {(given) => (
            <textarea
              {...given}
              rows={3}
              maxLength={2_000}
              value={disclosure}
              onChange={({ target }) => setDisclosure(target.value)}
            />
          )}
        </Field>
      )}
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={say(WORDS.accept)} />
    </form>
  );
}

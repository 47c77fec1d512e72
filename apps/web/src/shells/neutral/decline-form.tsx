import { useState } from 'react';
import type { Words } from '#messages/locale.js';
import { NEUTRAL_WORDS as WORDS } from '#messages/ui/neutral.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { Answered } from '../../shared/connection/reply.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useSubmit } from '../../shared/parts/use-submit.js';

type Declined<Cause> = { readonly cause: Cause; readonly reason?: string };
type Props<Cause extends string, Answer> = {
  readonly name: string;
  readonly causes: Readonly<Record<Cause, Words>>;
  readonly send: (body: Declined<Cause>, key: string) => Promise<Answered<Answer>>;
  readonly after: () => Promise<void>;
};

/** Declines, and says why as far as it wants. */
export function DeclineForm<Cause extends string, Answer>({ name, causes, send, after }: Props<Cause, Answer>) {
  const { say } = useLanguage();
  const [cause, setCause] = useState<Cause>();
  const [reason, setReason] = useState('');
  const act = useAct(name, send);
  const words = reason.trim();
  const body = cause === undefined ? undefined : { cause, ...(words !== '' && { reason: words }) };
  const { wanting, submit } = useSubmit({ act, body, after });
  return (
    <details>
      <summary>{say(WORDS.decline)}</summary>
      <form onSubmit={submit} noValidate>
        <Choices
          one
          legend={say(WORDS.cause)}
          fault={wanting && cause === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
          choices={(Object.entries(causes) as [Cause, Words][]).map(([value, words]) => ({ value, label: say(words) }))}
          chosen={cause === undefined ? [] : [cause]}
          onChange={([next]) => setCause(next as Cause)}
        />
        <Field label={`${say(WORDS.more)} ${say(PAGE_WORDS.optional)}`}>
          {(given) => (
            <textarea
              {...given}
              rows={3}
              maxLength={2_000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <TroubleNotice trouble={act.trouble} />
        <SendButton busy={act.busy} words={say(WORDS.decline)} />
      </form>
    </details>
  );
}

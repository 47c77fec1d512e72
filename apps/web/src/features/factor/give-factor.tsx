import { useState, type FormEvent } from 'react';
import { FACTOR_WORDS as WORDS } from '#messages/ui/factors.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { GiveFactorBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import type { Answered } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { PasskeyButton } from './passkey-button.js';
import { signPasskey } from './passkey.js';

type Props<Answer> = {
  /** Of the act. */
  readonly name: string;
  /** By what it can be given. */
  readonly means: readonly string[];
  readonly send: (body: GiveFactorBody, key: string) => Promise<Answered<Answer>>;
  readonly options: () => Promise<Answered<{ readonly options: object }>>;
  readonly after: (answer: Answer) => Promise<void> | void;
};

/** A code, a passkey or a recovery code, whichever its person has at hand. */
export function GiveFactor<Answer>({ name, means, send, options, after }: Props<Answer>) {
  const { say } = useLanguage();
  const [recovering, setRecovering] = useState(!means.includes('totp') && !means.includes('passkey'));
  const [typed, setTyped] = useState('');
  const [wanting, setWanting] = useState(false);
  const act = useAct(name, send);
  const give = async (body: GiveFactorBody): Promise<void> => {
    const answer = await act.run(body);
    if (answer === undefined) return showFault();
    await after(answer);
  };
  const text = typed.replaceAll(/\s/g, '');
  const missing = recovering ? text.length < 24 : !/^\d{6}$/.test(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWanting(true);
    if (act.busy || missing) return showFault();
    void give(recovering ? { recoveryCode: text } : { code: text });
  };
  const asksText = recovering || means.includes('totp');
  const once = recovering ? { autoComplete: 'off' } : { autoComplete: 'one-time-code', inputMode: 'numeric' as const };
  return (
    <>
      <TroubleNotice trouble={act.trouble} />
      {asksText && (
        <form onSubmit={submit} noValidate>
          <Field
            label={say(recovering ? WORDS.recoveryCode : WORDS.code)}
            hint={say(recovering ? WORDS.recoveryHint : WORDS.giveCode)}
            fault={wanting && missing ? say(PAGE_WORDS.writeThis) : undefined}
          >
            {(given) => (
              <input
                {...given}
                {...once}
                className="code-like"
                maxLength={40}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            )}
          </Field>
          <SendButton busy={act.busy} words={say(WORDS.goOn)} />
        </form>
      )}
      {means.includes('passkey') && (
        <PasskeyButton
          main={!asksText}
          words={say(WORDS.usePasskey)}
          options={options}
          use={signPasskey}
          after={(passkey) => give({ passkey })}
        />
      )}
      {!recovering && means.includes('recovery-code') && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setRecovering(true);
            setTyped('');
            setWanting(false);
          }}
        >
          {say(WORDS.useRecovery)}
        </button>
      )}
    </>
  );
}

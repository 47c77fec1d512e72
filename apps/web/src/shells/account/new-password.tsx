import { useState } from 'react';
import { ACCOUNT_WORDS as WORDS } from '#messages/ui/account.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';

type Props = { readonly value: string; readonly fault: string | undefined; readonly onChange: (typed: string) => void };

/** A password that is being chosen; it can be looked at, pasted, and made by the browser. */
export function NewPassword({ value, fault, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, setShown] = useState(false);
  return (
    <>
      <Field label={say(WORDS.newPassword)} hint={say(WORDS.passwordHint)} fault={fault}>
        {(given) => (
          <input
            {...given}
            type={shown ? 'text' : 'password'}
            autoComplete="new-password"
            spellCheck={false}
            maxLength={200}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      <label className="choice">
        <input type="checkbox" checked={shown} onChange={({ target }) => setShown(target.checked)} />
        <span>{say(WORDS.show)}</span>
      </label>
    </>
  );
}

import { useState, type FormEvent } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PUBLIC_WORDS as WORDS } from '#messages/ui/public.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';

type Props = { readonly unknown?: boolean; readonly onKnown: (associationId: string) => void };

/** Whose decisions somebody wants to read who came by no address that says it, or by one that is wrong. */
export function AskAssociation({ unknown = false, onKnown }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const [wanting, setWanting] = useState(false);
  const fault = wanting && typed.trim() === '' ? say(PAGE_WORDS.writeThis) : unknown ? say(WORDS.unknown) : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWanting(true);
    const id = typed.trim();
    if (id === '') return showFault();
    setTyped('');
    setWanting(false);
    onKnown(id);
  };
  return (
    <form onSubmit={submit} noValidate>
      <h2>{say(WORDS.whose)}</h2>
      <Field label={say(WORDS.association)} hint={say(WORDS.associationHint)} fault={fault}>
        {(given) => (
          <input
            {...given}
            maxLength={200}
            autoComplete="organization"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <SendButton busy={false} words={say(WORDS.show)} />
    </form>
  );
}

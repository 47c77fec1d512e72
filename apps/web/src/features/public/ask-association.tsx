import { useState, type FormEvent } from 'react';
import { PAGE_WORDS } from '#messages/pages/pages.js';
import { PUBLIC_WORDS as WORDS } from '#messages/pages/public.js';
import { useLanguage } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { SendButton } from '../../parts/send-button.js';
import { showFault } from '../../parts/show-fault.js';
import { rememberAssociation } from '../filing/session.js';

/** Whose decisions somebody wants to read who came by no address that says it. */
export function AskAssociation({ onKnown }: { readonly onKnown: (associationId: string) => void }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const [wanting, setWanting] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWanting(true);
    const id = typed.trim();
    if (id === '') return showFault();
    rememberAssociation(id);
    onKnown(id);
  };
  return (
    <form onSubmit={submit} noValidate>
      <h2>{say(WORDS.whose)}</h2>
      <Field label={say(WORDS.association)} hint={say(WORDS.associationHint)} fault={wanting && typed.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined}>
        {(given) => <input {...given} maxLength={200} autoComplete="organization" value={typed} onChange={({ target }) => setTyped(target.value)} />}
      </Field>
      <SendButton busy={false} words={say(WORDS.show)} />
    </form>
  );
}

import { useState, type FormEvent } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PUBLIC_WORDS as WORDS } from '#messages/ui/public.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { Page } from '../../shared/parts/page.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { whichAssociation } from '../party/which-association.js';

type Props = { readonly onKnown: (associationId: string) => void };

/** Whose pages somebody wants to read who came by no address that says it. */
export function AskAssociation({ onKnown }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const [wanting, setWanting] = useState(false);
  const [unknown, setUnknown] = useState(false);
  const fault = wanting && typed.trim() === '' ? say(PAGE_WORDS.writeThis) : unknown ? say(WORDS.unknown) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    if (typed.trim() === '') return showFault();
    const [found, ...others] = await whichAssociation(typed);
    if (found && others.length === 0) return onKnown(found.associationId);
    setUnknown(true);
    showFault();
  };
  return (
    <Page title={say(WORDS.whose)}>
      <form onSubmit={(event) => void submit(event)} noValidate>
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
    </Page>
  );
}

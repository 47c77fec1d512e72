import { useState, type FormEvent } from 'react';
import { ACCOUNT_WORDS as WORDS } from '#messages/ui/account.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { askForReset } from '../../client/sdk.gen.js';
import type { AskForResetBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Field } from '../../shared/parts/field.js';
import { Page } from '../../shared/parts/page.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { AssociationField, useAssociation } from '../party/association-field.js';

/** Asks for a link to choose another password. What it says is the same whether there is such an account or not. */
export function ForgottenPage() {
  const { say } = useLanguage();
  const association = useAssociation();
  const [login, setLogin] = useState('');
  const [wanting, setWanting] = useState(false);
  const [sent, setSent] = useState(false);
  const act = useAct('ask-for-reset', (body: AskForResetBody, key: string) =>
    askForReset({ body, headers: { 'Idempotency-Key': key } }),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    if (login.trim() === '' || act.busy) return showFault();
    const associationId = await association.settle();
    if (associationId === undefined) return showFault();
    if ((await act.run({ association: associationId, login: login.trim() })) === undefined) return showFault();
    setSent(true);
  };
  const missing = (text: string): string | undefined =>
    wanting && text.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined;
  return (
    <Page title={say(WORDS.forgotten)} above={<Back />}>
      {sent ? (
        <p className="notice" role="status">
          {say(WORDS.sent)}
        </p>
      ) : (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <p>{say(WORDS.forgottenNote)}</p>
          <AssociationField of={association} fault={missing(association.typed)} />
          <Field label={say(WORDS.loginOrMail)} fault={missing(login)}>
            {(given) => (
              <input
                {...given}
                autoComplete="username"
                maxLength={254}
                value={login}
                onChange={({ target }) => setLogin(target.value)}
              />
            )}
          </Field>
          <TroubleNotice trouble={act.trouble} />
          <SendButton busy={act.busy} words={say(WORDS.sendLink)} />
        </form>
      )}
    </Page>
  );
}

import { useState, type FormEvent } from 'react';
import { ACCOUNT_WORDS } from '#messages/ui/account.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { signIn } from '../../client/sdk.gen.js';
import type { AccountView, HalfSessionView, SessionView, SignInBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { Page } from '../../shared/parts/page.js';
import { pathTo } from '../../shared/parts/route.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { IssuerChoices } from '../../features/factor/issuer-choices.js';
import { findReturned } from '../../features/factor/issuer-login.js';
import { AcceptReturn, SignInReturn } from '../../features/factor/issuer-return.js';
import { PasskeySignIn } from '../../features/factor/passkey-sign-in.js';
import { SecondStep } from '../../features/factor/second-step.js';
import { AssociationFront, AssociationLinks } from '../public/association-links.js';
import { AssociationField, useAssociation } from './association-field.js';
import { knownAssociation } from './known-association.js';

type Props = { readonly ended: boolean; readonly onOpen: (account: AccountView) => void };
type Typed = Omit<SignInBody, 'association'>;

/** Login and password; the password is kept nowhere, and the session in a cookie. */
export function SignIn({ ended, onOpen }: Props) {
  const { say } = useLanguage();
  const association = useAssociation();
  const [typed, setTyped] = useState<Typed>({ login: '', password: '' });
  const [wanting, setWanting] = useState(false);
  const [half, setHalf] = useState<HalfSessionView>();
  const [returned, setReturned] = useState(findReturned);
  const named = association.found?.associationId ?? knownAssociation();
  const act = useAct('sign-in', (body: SignInBody, key: string) =>
    signIn({ body, headers: { 'Idempotency-Key': key } }),
  );
  const missing = (text: string): string | undefined =>
    wanting && text.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (act.busy) return;
    setWanting(true);
    const login = typed.login.trim();
    if (login === '' || typed.password === '') return showFault();
    const associationId = await association.settle();
    if (associationId === undefined) return showFault();
    const opened = await act.run({ association: associationId, login, password: typed.password });
    if (!opened) return showFault();
    come(opened);
  };
  const enter = ({ account }: SessionView): void => onOpen(account);
  const come = (opened: SessionView | HalfSessionView): void => {
    if ('owed' in opened) setHalf(opened);
    else enter(opened);
  };
  const input = (name: keyof Typed, more: { readonly type?: string; readonly autoComplete: string }) => (
    <Field label={say(WORDS[name])} fault={missing(typed[name])}>
      {(given) => (
        <input
          {...given}
          {...more}
          maxLength={200}
          value={typed[name]}
          onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
        />
      )}
    </Field>
  );
  if (returned?.aim === 'accepting') return <AcceptReturn returned={returned} onDone={() => setReturned(undefined)} />;
  if (returned)
    return (
      <SignInReturn
        returned={returned}
        onDone={(opened) => {
          setReturned(undefined);
          come(opened);
        }}
        onLeave={() => setReturned(undefined)}
      />
    );
  if (half) return <SecondStep half={half} onOpen={enter} onLeave={() => setHalf(undefined)} />;
  return (
    <Page title={say(WORDS.signIn)} above={<AssociationFront />}>
      {ended && <p className="notice">{say(WORDS.sessionEnded)}</p>}
      <p>{say(WORDS.signInNote)}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <AssociationField of={association} fault={missing(association.typed)} />
        {input('login', { autoComplete: 'username' })}
        {input('password', { autoComplete: 'current-password', type: 'password' })}
        <TroubleNotice trouble={act.trouble} />
        <SendButton busy={act.busy} words={say(WORDS.signIn)} />
      </form>
      <p>
        <a href={pathTo('forgotten')}>{say(ACCOUNT_WORDS.forgotten)}</a>
      </p>
      <PasskeySignIn onOpen={enter} />
      {named !== '' && <IssuerChoices association={named} />}
      <AssociationLinks />
    </Page>
  );
}

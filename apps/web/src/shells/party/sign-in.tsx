import { useState, type FormEvent } from 'react';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { signIn } from '../../client/sdk.gen.js';
import type { HalfSessionView, SessionView, SignInBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { Page } from '../../shared/parts/page.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { IssuerChoices } from '../../features/factor/issuer-choices.js';
import { findReturned } from '../../features/factor/issuer-login.js';
import { SignInReturn } from '../../features/factor/issuer-return.js';
import { PasskeySignIn } from '../../features/factor/passkey-sign-in.js';
import { SecondStep } from '../../features/factor/second-step.js';
import { PublicLinks } from '../public/public-links.js';
import { knownAssociation, rememberAssociation } from './known-association.js';
import type { Account } from './session.js';

type Props = { readonly ended: boolean; readonly onOpen: (account: Account) => void };

/** Login and password; the password is kept nowhere. */
export function SignIn({ ended, onOpen }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState<SignInBody>({ association: knownAssociation(), login: '', password: '' });
  const [wanting, setWanting] = useState(false);
  const [half, setHalf] = useState<HalfSessionView>();
  const [returned, setReturned] = useState(findReturned);
  const association = knownAssociation();
  const act = useAct('sign-in', (body: SignInBody, key: string) =>
    signIn({ body, headers: { 'Idempotency-Key': key } }),
  );
  const fault = (name: keyof SignInBody): string | undefined =>
    wanting && typed[name].trim() === '' ? say(PAGE_WORDS.writeThis) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (act.busy) return;
    setWanting(true);
    const body = { association: typed.association.trim(), login: typed.login.trim(), password: typed.password };
    if (Object.values(body).includes('')) return showFault();
    const opened = await act.run(body);
    if (!opened) return showFault();
    rememberAssociation(body.association);
    come(opened);
  };
  const come = (opened: SessionView | HalfSessionView): void => {
    if ('owed' in opened) setHalf(opened);
    else enter(opened);
  };
  const enter = ({ token = '', account }: SessionView): void => {
    const [only, ...others] = account.partyIds;
    const { accountId, name, roles, partyIds } = account;
    onOpen({
      token,
      accountId,
      name,
      roles,
      partyIds,
      ...(only !== undefined && others.length === 0 && { partyId: only }),
    });
  };
  const input = (name: keyof SignInBody, more: { readonly type?: string; readonly autoComplete: string }) => (
    <Field
      label={say(WORDS[name])}
      hint={name === 'association' ? say(WORDS.associationHint) : undefined}
      fault={fault(name)}
    >
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
    <Page title={say(WORDS.signIn)}>
      {ended && <p className="notice">{say(WORDS.sessionEnded)}</p>}
      <p>{say(WORDS.signInNote)}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {input('association', { autoComplete: 'organization' })}
        {input('login', { autoComplete: 'username' })}
        {input('password', { autoComplete: 'current-password', type: 'password' })}
        <TroubleNotice trouble={act.trouble} />
        <SendButton busy={act.busy} words={say(WORDS.signIn)} />
      </form>
      <PasskeySignIn onOpen={enter} />
      {association !== '' && <IssuerChoices association={association} />}
      <PublicLinks />
    </Page>
  );
}

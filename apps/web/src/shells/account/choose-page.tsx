import { useCallback, useState, type FormEvent } from 'react';
import { ACCOUNT_WORDS as WORDS, CONFIRM_ADDRESS, FOR_ACCOUNT } from '#messages/ui/account.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { choosePassword, confirmMail, getAccountLink } from '../../client/sdk.gen.js';
import type { AccountLinkView } from '../../client/types.gen.js';
import { AcceptByIssuer } from '../../features/factor/accept-by-issuer.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { Page } from '../../shared/parts/page.js';
import { pathTo } from '../../shared/parts/route.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { rememberFound } from '../party/known-association.js';
import { NewPassword } from './new-password.js';

/** What a link to an account leads to: a password is chosen, or a mail address confirmed. Nothing happens unasked. */
export function ChoosePage({ token }: { readonly token: string }) {
  const { say, tell, locale } = useLanguage();
  const load = useCallback(() => getAccountLink({ path: { token } }), [token]);
  const { data: link, trouble, again } = useLoad(load);
  const [done, setDone] = useState(false);
  const confirms = link?.purpose === 'mail-change';
  const title = say(confirms ? WORDS.confirmTitle : WORDS.chooseTitle);
  if (trouble?.problem?.code === 'NotFound')
    return (
      <Page title={say(WORDS.chooseTitle)}>
        <p>{say(WORDS.gone)}</p>
        <p>{say(WORDS.goneHelp)}</p>
        <p>
          <a href={pathTo('forgotten')}>{say(WORDS.forgotten)}</a>
        </p>
      </Page>
    );
  const finished = ({ associationId, slug, nameZh, nameEn }: AccountLinkView): void => {
    rememberFound({ associationId, slug, nameZh, nameEn });
    setDone(true);
  };
  return (
    <Page title={title}>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!link && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {link && (
        <p className="lead">
          {tell(FOR_ACCOUNT, { association: locale === 'zh-CN' ? link.nameZh : link.nameEn, login: link.login })}
        </p>
      )}
      {link && done && (
        <>
          <p className="notice" role="status">
            {say(confirms ? WORDS.confirmed : WORDS.chosen)}
          </p>
          <p>
            <a className="main" href={`/a/${link.slug}`}>
              {say(WORDS.toSignIn)}
            </a>
          </p>
        </>
      )}
      {link && !done && !confirms && <ChooseForm token={token} login={link.login} onDone={() => finished(link)} />}
      {link?.purpose === 'invitation' && !done && <AcceptByIssuer token={token} association={link.associationId} />}
      {link && !done && confirms && (
        <ConfirmForm token={token} mail={link.newMail ?? ''} onDone={() => finished(link)} />
      )}
    </Page>
  );
}

type Form = { readonly token: string; readonly onDone: () => void };

function ChooseForm({ token, login, onDone }: Form & { readonly login: string }) {
  const { say } = useLanguage();
  const [password, setPassword] = useState('');
  const [wanting, setWanting] = useState(false);
  const act = useAct('choose-password', (body: { readonly password: string }, key: string) =>
    choosePassword({ path: { token }, body, headers: { 'Idempotency-Key': key } }),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    if (password === '' || act.busy) return showFault();
    if ((await act.run({ password })) === undefined) return showFault();
    onDone();
  };
  const fault = wanting && password === '' ? say(PAGE_WORDS.writeThis) : act.trouble?.problem?.errors?.[0]?.detail;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
      <NewPassword value={password} fault={fault} onChange={setPassword} />
      {act.trouble?.problem?.errors === undefined && <TroubleNotice trouble={act.trouble} />}
      <SendButton busy={act.busy} words={say(WORDS.choose)} />
    </form>
  );
}

function ConfirmForm({ token, mail, onDone }: Form & { readonly mail: string }) {
  const { say, tell } = useLanguage();
  const act = useAct('confirm-mail', (_: object, key: string) =>
    confirmMail({ path: { token }, headers: { 'Idempotency-Key': key } }),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await act.run({})) !== undefined) onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p>{tell(CONFIRM_ADDRESS, { mail })}</p>
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={say(WORDS.confirm)} />
    </form>
  );
}

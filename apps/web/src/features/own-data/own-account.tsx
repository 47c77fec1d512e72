import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LANGUAGES_NAMED, OWN_ACCOUNT_WORDS as W } from '#messages/ui/own-account.js';
import { changeMail, changeProfile, getMe } from '../../client/sdk.gen.js';
import type { AccountView, ChangeMailBody, ChangeProfileBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { TextField } from '../../kit/fields/text-field.js';
import { Form } from '../../kit/form/form.js';
import { toast } from '../../kit/overlays/toast.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ProveNow } from '../factor/prove-now.js';
import s from './own-data.module.css';

type Locale = ChangeProfileBody['locale'];
const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

/** How somebody is called, in which language it is written to, and where. */
export function OwnAccount() {
  const { data } = useQuery(queryOf('getMe', getMe, {}));
  if (!data) return null;
  return (
    <>
      <Profile account={data.account} />
      <Mail />
    </>
  );
}

function Profile({ account }: { readonly account: AccountView }) {
  const { say } = useLanguage();
  const [name, setName] = useState(account.name);
  const [locale, setLocale] = useState<Locale>(account.locale);
  const sending = useSend('profile', (body: ChangeProfileBody) => changeProfile({ body }));
  const trouble = troubleOf(sending.error);
  const send = (): void => sending.mutate({ name: name.trim(), locale }, { onSuccess: () => toast(say(W.kept)) });
  return (
    <Card title={say(W.profile)}>
      <p className={s.help}>{say(W.profileHelp)}</p>
      <Form
        problem={trouble?.problem}
        onSubmit={send}
        acts={
          <Button type="submit" isDisabled={name.trim() === ''} isPending={sending.isPending}>
            {say(W.keep)}
          </Button>
        }
      >
        {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
        <TextField name="name" label={say(W.name)} value={name} onChange={setName} autoComplete="name" />
        <Select
          name="locale"
          label={say(W.language)}
          options={LOCALES.map((id) => ({ id, label: say(LANGUAGES_NAMED[id]) }))}
          value={locale}
          onChange={(id) => setLocale(LOCALES.find((one) => one === id) ?? locale)}
        />
      </Form>
    </Card>
  );
}

function Mail() {
  const { say } = useLanguage();
  const [mail, setMail] = useState('');
  const [present, setPresent] = useState('');
  const sending = useSend('mail', (body: ChangeMailBody, key) =>
    changeMail({ body, headers: { 'Idempotency-Key': key } }),
  );
  const trouble = troubleOf(sending.error);
  const send = (): void =>
    sending.mutate(
      { mail: mail.trim(), present },
      {
        onSuccess: () => {
          setMail('');
          setPresent('');
          toast(say(W.sent));
        },
      },
    );
  const isProofNeeded = trouble?.problem?.code === 'ProofNeeded';
  return (
    <Card title={say(W.mail)}>
      <p className={s.help}>{say(W.mailHelp)}</p>
      {isProofNeeded && <ProveNow onProved={() => Promise.resolve(send())} />}
      <Form
        problem={isProofNeeded ? undefined : trouble?.problem}
        onSubmit={send}
        acts={
          <Button type="submit" isDisabled={mail.trim() === '' || present === ''} isPending={sending.isPending}>
            {say(W.change)}
          </Button>
        }
      >
        {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
        <TextField name="mail" type="email" label={say(W.newMail)} value={mail} onChange={setMail} />
        <TextField
          name="present"
          type="password"
          label={say(W.password)}
          value={present}
          onChange={setPresent}
          autoComplete="current-password"
        />
      </Form>
    </Card>
  );
}

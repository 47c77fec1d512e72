import { useState } from 'react';
import { CODE_SENT, DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import { CHANNELS } from '#messages/service/document-kinds.js';
import { confirmDictation, sendDictationCode } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { TextField } from '../../kit/fields/text-field.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../lists/lists.module.css';

const BY = ['sms', 'wechat', 'mail'] as const;
type By = (typeof BY)[number];
type Props = {
  readonly disputeId: string;
  readonly dictationId: string;
  readonly version: number;
  readonly onDone: () => void;
};

/** A code goes to where its party agreed to be told; the party reads it out, and that is its yes. */
export function ConfirmByCode({ disputeId, dictationId, version, onDone }: Props) {
  const { say, tell, locale } = useLanguage();
  const [channel, setChannel] = useState<By>('sms');
  const [code, setCode] = useState('');
  const path = { disputeId, dictationId };
  const sending = useSend(`dictation-code:${dictationId}`, (body: { readonly channel: By }, key) =>
    sendDictationCode({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const confirming = useSend(
    `dictation-yes:${dictationId}`,
    (body: { readonly code: string; readonly version: number }, key) =>
      confirmDictation({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <div className={s.stack}>
      <TroubleBanner trouble={troubleOf(sending.error) ?? troubleOf(confirming.error)} />
      <Select
        label={say(W.codeBy)}
        help={say(W.codeByHelp)}
        options={BY.map((id) => ({ id, label: CHANNELS[id][locale] }))}
        value={channel}
        onChange={(id) => setChannel((id as By | null) ?? 'sms')}
      />
      <div className={s.acts}>
        <Button isPending={sending.isPending} onPress={() => sending.mutate({ channel })}>
          {say(sending.data ? W.codeAgain : W.sendCode)}
        </Button>
      </div>
      {sending.data && <p role="status">{tell(CODE_SENT, { to: sending.data.to })}</p>}
      <TextField
        label={say(W.code)}
        inputMode="numeric"
        autoComplete="off"
        value={code}
        onChange={(typed) => setCode(typed.replaceAll(/\D/g, '').slice(0, 6))}
      />
      <div className={s.acts}>
        <Button
          kind="primary"
          isDisabled={code.length !== 6}
          isPending={confirming.isPending}
          onPress={() => confirming.mutate({ code, version }, { onSuccess: onDone })}
        >
          {say(W.confirm)}
        </Button>
      </div>
    </div>
  );
}

import { useState } from 'react';
import { GRANT_PURPOSES_NAMED, SECRET_WORDS as W } from '#messages/ui/secrets.js';
import { grantDeposit } from '../../client/sdk.gen.js';
import type { GrantDepositBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { DatePicker } from '../../kit/dates/date-picker.js';
import { TextField } from '../../kit/fields/text-field.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import f from '../quick-filing/filing.module.css';

const PURPOSES = Object.keys(GRANT_PURPOSES_NAMED) as GrantDepositBody['purpose'][];

/** Opens a deposit to one more: by the number that they told, for a purpose, until a day. */
export function AccessForm({ depositId }: { readonly depositId: string }) {
  const { say } = useLanguage();
  const [receiverId, setReceiverId] = useState('');
  const [purpose, setPurpose] = useState<GrantDepositBody['purpose']>('negotiation');
  const [until, setUntil] = useState<string>();
  const sending = useSend(`grant:${depositId}`, (body: GrantDepositBody, key) =>
    grantDeposit({ path: { depositId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<void> => {
    if (until === undefined) return;
    await sending.mutateAsync({ receiverId: receiverId.trim(), purpose, until }).then(
      () => setReceiverId(''),
      () => undefined, // the banner says why
    );
  };
  return (
    <div className={f.form}>
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <TextField label={say(W.receiverId)} help={say(W.receiverHelp)} value={receiverId} onChange={setReceiverId} />
      <Select
        label={say(W.purpose)}
        options={PURPOSES.map((id) => ({ id, label: say(GRANT_PURPOSES_NAMED[id]) }))}
        value={purpose}
        onChange={(id) => setPurpose(PURPOSES.find((one) => one === id) ?? purpose)}
      />
      <DatePicker label={say(W.until)} {...(until !== undefined && { value: until })} onChange={setUntil} />
      <div>
        <Button
          kind="primary"
          isDisabled={receiverId.trim() === '' || until === undefined}
          isPending={sending.isPending}
          onPress={() => void send()}
        >
          {say(W.grant)}
        </Button>
      </div>
    </div>
  );
}

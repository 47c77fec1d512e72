import { useState, type FormEvent } from 'react';
import { ACCOUNT_WORDS as WORDS } from '#messages/ui/account.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { changePassword } from '../../client/sdk.gen.js';
import type { ChangePasswordBody } from '../../client/types.gen.js';
import { ProveNow } from '../../features/factor/prove-now.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { NewPassword } from './new-password.js';

const NOTHING: ChangePasswordBody = { present: '', password: '' };

/** Another password, with the present one, and with a factor first where there is one. */
export function ChangePassword({ onChanged }: { readonly onChanged: () => Promise<void> }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState(NOTHING);
  const [wanting, setWanting] = useState(false);
  const [changed, setChanged] = useState(false);
  const act = useAct('change-password', (body: ChangePasswordBody, key: string) =>
    changePassword({ body, headers: { 'Idempotency-Key': key } }),
  );
  const submit = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    setWanting(true);
    setChanged(false);
    if (typed.present === '' || typed.password === '' || act.busy) return showFault();
    if ((await act.run(typed)) === undefined) return showFault();
    setTyped(NOTHING);
    setWanting(false);
    setChanged(true);
    await onChanged();
  };
  const missing = (text: string): string | undefined =>
    wanting && text === '' ? say(PAGE_WORDS.writeThis) : undefined;
  const errors = act.trouble?.problem?.errors;
  if (act.trouble?.problem?.code === 'ProofNeeded') return <ProveNow onProved={() => submit()} />;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h2>{say(WORDS.changePassword)}</h2>
      {changed && (
        <p className="notice" role="status">
          {say(WORDS.changed)}
        </p>
      )}
      <Field label={say(WORDS.present)} fault={missing(typed.present)}>
        {(given) => (
          <input
            {...given}
            type="password"
            autoComplete="current-password"
            maxLength={200}
            value={typed.present}
            onChange={({ target }) => setTyped({ ...typed, present: target.value })}
          />
        )}
      </Field>
      <NewPassword
        value={typed.password}
        fault={missing(typed.password) ?? errors?.[0]?.detail}
        onChange={(password) => setTyped({ ...typed, password })}
      />
      {errors === undefined && <TroubleNotice trouble={act.trouble} />}
      <SendButton busy={act.busy} words={say(WORDS.change)} />
    </form>
  );
}

import { useState, type FormEvent } from 'react';
import { FACTOR_WORDS as WORDS } from '#messages/ui/factors.js';
import { FILING_WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { getProofPasskeyOptions, giveProof } from '../../client/sdk.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { actHeaders } from './bearer.js';
import { GiveFactor } from './give-factor.js';

type Props = { readonly means: readonly string[]; readonly onProved: () => Promise<void> };

/** Whoever sits there shows to be the person: by a factor, or by the password where there is none. */
export function Prove({ means, onProved }: Props) {
  const { say } = useLanguage();
  return (
    <section className="notice">
      <h2>{say(WORDS.prove)}</h2>
      <p>{say(WORDS.proveNote)}</p>
      {means.length === 0 ? (
        <PasswordForm onProved={onProved} />
      ) : (
        <GiveFactor
          name="proof"
          means={means}
          send={(body, key) => giveProof({ body, headers: actHeaders(key) })}
          options={() => getProofPasskeyOptions()}
          after={onProved}
        />
      )}
    </section>
  );
}

function PasswordForm({ onProved }: Pick<Props, 'onProved'>) {
  const { say } = useLanguage();
  const [password, setPassword] = useState('');
  const [wanting, setWanting] = useState(false);
  const act = useAct('proof-by-password', (_: object, key: string) =>
    giveProof({ body: { password }, headers: actHeaders(key) }),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    if (act.busy || password === '') return showFault();
    if (await act.run({})) await onProved();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={say(FILING_WORDS.password)}
        fault={wanting && password === '' ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <input
            {...given}
            type="password"
            autoComplete="current-password"
            maxLength={200}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={say(WORDS.goOn)} />
    </form>
  );
}

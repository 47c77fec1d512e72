import { useState } from 'react';
import { FACTOR_WORDS as WORDS } from '#messages/ui/factors.js';
import { addPasskey, getPasskeyCreationOptions } from '../../client/sdk.gen.js';
import type { AddPasskeyBody, FactorAdded } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { actHeaders, type Bearer } from './bearer.js';
import { AddGenerator } from './add-generator.js';
import { PasskeyButton } from './passkey-button.js';
import { makePasskey } from './passkey.js';
import { RecoveryCodes } from './recovery-codes.js';

type Props = { readonly bearer?: Bearer; readonly onAdded: () => Promise<void> | void };

/** A passkey or a generator of codes; with the first one come recovery codes, shown until they are kept. */
export function AddFactor({ bearer = {}, onAdded }: Props) {
  const { say } = useLanguage();
  const [name, setName] = useState('');
  const [generating, setGenerating] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>();
  const act = useAct('add-passkey', (body: AddPasskeyBody, key: string) =>
    addPasskey({ body, headers: actHeaders(key, bearer) }),
  );
  const added = async ({ recoveryCodes }: FactorAdded): Promise<void> => {
    setGenerating(false);
    if (recoveryCodes) setCodes(recoveryCodes);
    else await onAdded();
  };
  if (codes) return <RecoveryCodes codes={codes} onKept={() => void onAdded()} />;
  const called = (usual: string): string => name.trim() || usual;
  if (generating) return <AddGenerator name={called(say(WORDS.totp))} bearer={bearer} onAdded={added} />;
  return (
    <>
      <Field label={say(WORDS.name)} hint={say(WORDS.nameHint)}>
        {(given) => <input {...given} maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />}
      </Field>
      <TroubleNotice trouble={act.trouble} />
      <p className="hint">{say(WORDS.passkeyHint)}</p>
      <PasskeyButton
        main
        words={say(WORDS.addPasskey)}
        options={() => getPasskeyCreationOptions({ headers: { ...bearer } })}
        use={makePasskey}
        after={async (made) => {
          const answer = await act.run({ name: called(say(WORDS.passkey)), ...made });
          if (answer) await added(answer);
        }}
      />
      <p className="hint">{say(WORDS.totpHint)}</p>
      <button type="button" className="main" onClick={() => setGenerating(true)}>
        {say(WORDS.addTotp)}
      </button>
    </>
  );
}

import { useEffect, useState, type FormEvent } from 'react';
import { COLON } from '#messages/colon.js';
import { FACTOR_WORDS as WORDS } from '#messages/ui/factors.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { beginTotp, confirmTotp } from '../../client/sdk.gen.js';
import type { ConfirmTotpBody, FactorAdded, FactorNameBody, TotpBegun } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { actHeaders, type Bearer } from './bearer.js';
import { QrCode } from './qr-code.js';

type Props = {
  readonly name: string;
  readonly bearer: Bearer;
  readonly onAdded: (added: FactorAdded) => Promise<void>;
};

/** Shows the secret as a picture and as text, and asks for the first code. */
export function AddGenerator({ name, bearer, onAdded }: Props) {
  const { say } = useLanguage();
  const [begun, setBegun] = useState<TotpBegun>();
  const begin = useAct('begin-totp', (body: FactorNameBody, key: string) =>
    beginTotp({ body, headers: actHeaders(key, bearer) }),
  );
  useEffect(() => {
    void begin.run({ name }).then(setBegun);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, however often it is drawn
  }, []);
  return (
    <>
      <TroubleNotice trouble={begin.trouble} />
      {begin.busy && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {begun && (
        <>
          <p>{say(WORDS.scan)}</p>
          <QrCode text={begun.address} name={say(WORDS.qr)} />
          <p>
            {say(WORDS.secret)}
            {say(COLON)}
            <span className="code-like">{begun.secret.match(/.{1,4}/g)?.join(' ')}</span>
          </p>
          <p>
            <a href={begun.address}>{say(WORDS.openGenerator)}</a>
          </p>
          <FirstCode factorId={begun.factorId} bearer={bearer} onAdded={onAdded} />
        </>
      )}
    </>
  );
}

function FirstCode({ factorId, bearer, onAdded }: Omit<Props, 'name'> & { readonly factorId: string }) {
  const { say } = useLanguage();
  const [code, setCode] = useState('');
  const [wanting, setWanting] = useState(false);
  const act = useAct('confirm-totp', (body: ConfirmTotpBody, key: string) =>
    confirmTotp({ path: { factorId }, body, headers: actHeaders(key, bearer) }),
  );
  const missing = !/^\d{6}$/.test(code.trim());
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    if (act.busy || missing) return showFault();
    const added = await act.run({ code: code.trim() });
    if (added) await onAdded(added);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Field label={say(WORDS.code)} fault={wanting && missing ? say(PAGE_WORDS.writeThis) : undefined}>
        {(given) => (
          <input
            {...given}
            className="code-like"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={say(WORDS.goOn)} />
    </form>
  );
}

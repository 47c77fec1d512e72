import { useState, type FormEvent } from 'react';
import { CODE_CHANNELS } from '#messages/intake/dictations.js';
import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { CODE_SENT } from '#messages/ui/talks.js';
import type { DictationCodeSent, SendSignatureCodeBody, SignAgreementBody } from '../../../client/types.gen.js';
import type { Answered } from '../../../shared/connection/reply.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Choices } from '../../../shared/parts/choices.js';
import { Field } from '../../../shared/parts/field.js';
import { SendButton } from '../../../shared/parts/send-button.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';

type Props<Answer> = {
  /** Of what is signed. */
  readonly name: string;
  readonly version: number;
  readonly sendCode: (body: SendSignatureCodeBody, key: string) => Promise<Answered<DictationCodeSent>>;
  readonly sign: (body: SignAgreementBody, key: string) => Promise<Answered<Answer>>;
  readonly after: () => Promise<void>;
};

/** Signs the version that is shown, with a code that comes by a channel of the party's choice. */
export function SignForm<Answer>({ name, version, sendCode, sign: signs, after }: Props<Answer>) {
  const { say, tell, locale } = useLanguage();
  const [channel, setChannel] = useState<SendSignatureCodeBody['channel']>('sms');
  const [to, setTo] = useState<string>();
  const [code, setCode] = useState('');
  const [wanting, setWanting] = useState(false);
  const sending = useAct(`sign-code:${name}`, sendCode);
  const signing = useAct(`sign:${name}`, signs);
  const send = async (): Promise<void> => {
    const sent = await sending.run({ version, channel });
    if (sent) setTo(sent.to);
  };
  const sign = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const six = /^[0-9]{6}$/.test(code);
    setWanting(!six);
    if (signing.busy || !six) return;
    if (await signing.run({ version, code })) await after();
  };
  return (
    <section>
      <h2>{say(WORDS.sign)}</h2>
      <Choices
        one
        legend={say(WORDS.sendCode)}
        choices={Object.entries(CODE_CHANNELS).map(([value, words]) => ({ value, label: words[locale] }))}
        chosen={[channel]}
        onChange={([next]) => setChannel((next ?? 'sms') as SendSignatureCodeBody['channel'])}
      />
      <TroubleNotice trouble={sending.trouble} />
      <button type="button" className="quiet" disabled={sending.busy} onClick={() => void send()}>
        {say(WORDS.sendCode)}
      </button>
      {to !== undefined && (
        <form onSubmit={(event) => void sign(event)} noValidate>
          <p role="status">{tell(CODE_SENT, { to })}</p>
          <Field label={say(WORDS.code)} fault={wanting ? say(WORDS.codeWrong) : undefined}>
            {(given) => (
              <input
                {...given}
                className="code"
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={6}
                value={code}
                onChange={({ target }) => setCode(target.value.replace(/[^0-9]/g, ''))}
              />
            )}
          </Field>
          <TroubleNotice trouble={signing.trouble} />
          <SendButton busy={signing.busy} words={say(WORDS.sign)} />
        </form>
      )}
    </section>
  );
}

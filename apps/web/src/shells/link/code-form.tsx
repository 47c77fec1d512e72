import { useState, type FormEvent } from 'react';
import { CODE_WENT_TO, LINK_WORDS, SEND_AGAIN_IN } from '#messages/ui/link.js';
import { openLink } from '../../client/sdk.gen.js';
import type { CodeSent } from '../../client/types.gen.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { LinkTrouble } from './link-trouble.js';
import type { Session } from './session.js';
import { useCountdown } from './use-countdown.js';

type Props = {
  readonly linkToken: string;
  readonly sent: CodeSent;
  readonly sentTimes: number;
  readonly sending: { readonly busy: boolean; readonly trouble?: Trouble };
  readonly onAgain: () => void;
  readonly onOpen: (session: Session) => void;
};

/** Courtesy towards an inbox; how many codes there are in an hour the API says. */
const PAUSE = 60;

export function CodeForm({ linkToken, sent, sentTimes, sending, onAgain, onOpen }: Props) {
  const { say, tell } = useLanguage();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const opening = useAct('open', (body: { readonly code: string }, key: string) =>
    openLink({ path: { token: linkToken }, body, headers: { 'Idempotency-Key': key } }),
  );
  const wait = useCountdown(
    Math.max(PAUSE, sending.trouble?.retryAfter ?? 0),
    sentTimes + (sending.trouble ? 1_000 : 0),
  );
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (opening.busy) return;
    const six = /^[0-9]{6}$/.test(code);
    setFault(six ? undefined : say(LINK_WORDS.sixDigits));
    if (!six) return;
    const session = await opening.run({ code });
    if (session) onOpen(session);
  };
  return (
    <form onSubmit={(event) => void open(event)} noValidate>
      <p role="status">{tell(CODE_WENT_TO, { phone: sent.phone })}</p>
      <Field label={say(LINK_WORDS.code)} fault={fault}>
        {(given) => (
          <input
            {...given}
            className="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9]*"
            maxLength={6}
            value={code}
            onChange={({ target }) => setCode(target.value.replace(/[^0-9]/g, ''))}
          />
        )}
      </Field>
      <LinkTrouble trouble={opening.trouble} />
      <p className="hint">{say(LINK_WORDS.opening)}</p>
      <SendButton busy={opening.busy} words={say(LINK_WORDS.open)} />
      <LinkTrouble trouble={sending.trouble} />
      <button type="button" className="quiet" disabled={wait > 0 || sending.busy} onClick={onAgain}>
        {wait > 0 ? tell(SEND_AGAIN_IN, { seconds: wait }) : say(LINK_WORDS.sendAgain)}
      </button>
    </form>
  );
}

import { useState } from 'react';
import { FACTOR_WORDS as WORDS } from '#messages/ui/factors.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { replyOf, type Answered, type Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';

type Props<Made> = {
  readonly words: string;
  readonly main?: boolean;
  readonly options: () => Promise<Answered<{ readonly options: object }>>;
  readonly use: (options: object) => Promise<Made>;
  readonly after: (made: Made) => Promise<void>;
};

/** Asks the API for a challenge, and the device for its answer. */
export function PasskeyButton<Made>({ words, main = false, options, use, after }: Props<Made>) {
  const { say } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const press = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    setTrouble(undefined);
    const reply = await replyOf(options);
    if (!reply.ok) setTrouble(reply.trouble);
    else {
      const made = await use(reply.data.options).catch(() => undefined);
      if (made === undefined) setFailed(true);
      else await after(made);
    }
    setBusy(false);
  };
  return (
    <>
      <TroubleNotice trouble={trouble} />
      {failed && (
        <p className="notice trouble" role="alert">
          {say(WORDS.noPasskey)}
        </p>
      )}
      <button type="button" className={main ? 'main' : 'quiet'} disabled={busy} onClick={() => void press()}>
        {busy ? say(PAGE_WORDS.sending) : words}
      </button>
    </>
  );
}

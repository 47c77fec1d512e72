import { useState, type FormEvent, type ReactNode } from 'react';
import type { Words } from '#messages/locale.js';
import { TALK_WORDS } from '#messages/ui/talks.js';
import { useAct } from '../../shared/connection/use-act.js';
import type { Answered } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';
import { wholeDays } from './whole-days.js';

type Props = {
  readonly name: string;
  readonly label: Words;
  readonly act: Words;
  readonly begun?: string;
  readonly send: (days: number, key: string) => Promise<Answered<unknown>>;
  readonly children?: ReactNode;
};

/** So many days are asked for, or agreed to. */
export function DaysForm({ name, label, act: words, begun = '', send, children }: Props) {
  const { say } = useLanguage();
  const { reload } = useDispute();
  const [days, setDays] = useState(begun);
  const [wanting, setWanting] = useState(false);
  const act = useAct(name, send);
  const count = wholeDays(days);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    if (act.busy || count === undefined) return;
    if (await act.run(count)) await reload();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {children}
      <Field label={say(label)} fault={wanting && count === undefined ? say(TALK_WORDS.stayWrong) : undefined}>
        {(given) => (
          <input
            {...given}
            inputMode="numeric"
            maxLength={3}
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
        )}
      </Field>
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={say(words)} />
    </form>
  );
}

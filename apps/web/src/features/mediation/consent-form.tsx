import { useState, type FormEvent } from 'react';
import { PAGE_WORDS } from '#messages/pages/pages.js';
import { MEDIATION_WORDS as WORDS } from '#messages/pages/mediation.js';
import type { AskTakeoverBody } from '../../client/types.gen.js';
import type { Answered } from '../../connection/reply.js';
import { useAct } from '../../connection/use-act.js';
import { useKept } from '../../connection/use-kept.js';
import { useLanguage } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { SendButton } from '../../parts/send-button.js';
import { showFault } from '../../parts/show-fault.js';
import { TroubleNotice } from '../../parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';

const NOTHING = { contact: '', from: '', until: '', callFirst: false };

type Props<Answer> = {
  /** Of the act; what was typed is kept under it. */
  readonly name: string;
  readonly words: string;
  readonly send: (body: AskTakeoverBody, key: string) => Promise<Answered<Answer>>;
};

/** A party wants a mediator, says how it is reached, and when it can talk: Beijing time, as everything here. */
export function ConsentForm<Answer>({ name, words, send }: Props<Answer>) {
  const { say } = useLanguage();
  const { reload } = useDispute();
  const { value: typed, set, clear } = useKept(`consent:${name}`, NOTHING);
  const { contact, from, until, callFirst } = typed;
  const [wanting, setWanting] = useState(false);
  const act = useAct(name, send);
  const timed = from !== '' && until > from;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    if (act.busy) return;
    if (contact.trim() === '' || !timed) return showFault();
    const available = [{ from: `${from}:00+08:00`, until: `${until}:00+08:00` }];
    if (!(await act.run({ contact: contact.trim(), available, telephoneFirst: callFirst }))) return showFault();
    clear();
    await reload();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Field label={say(WORDS.contact)} hint={say(WORDS.contactHint)} fault={wanting && contact.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined}>
        {(given) => <input {...given} maxLength={2_000} value={contact} onChange={({ target }) => set({ ...typed, contact: target.value })} />}
      </Field>
      <fieldset>
        <legend>{say(WORDS.when)}</legend>
        <Field label={say(WORDS.whenFrom)} fault={wanting && !timed ? say(WORDS.whenWrong) : undefined}>
          {(given) => <input {...given} type="datetime-local" value={from} onChange={({ target }) => set({ ...typed, from: target.value })} />}
        </Field>
        <Field label={say(WORDS.whenUntil)}>
          {(given) => <input {...given} type="datetime-local" value={until} onChange={({ target }) => set({ ...typed, until: target.value })} />}
        </Field>
      </fieldset>
      <label className="choice">
        <input type="checkbox" checked={callFirst} onChange={({ target }) => set({ ...typed, callFirst: target.checked })} />
        <span>{say(WORDS.callFirst)}</span>
      </label>
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={words} />
    </form>
  );
}

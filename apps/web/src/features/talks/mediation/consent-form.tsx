import { PAGE_WORDS } from '#messages/ui/pages.js';
import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import type { AskTakeoverBody } from '../../../client/types.gen.js';
import type { Answered } from '../../../shared/connection/reply.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Field } from '../../../shared/parts/field.js';
import { SendButton } from '../../../shared/parts/send-button.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';
import { useSubmit } from '../../../shared/parts/use-submit.js';
import { TimeFields } from './time-fields.js';
import { useDispute } from '../../dispute/use-dispute.js';

type Other = { readonly partyId: string; readonly name: string };
const NOTHING = { contact: '', from: '', until: '', callFirst: false, sideWith: [] as readonly string[] };

type Props<Answer> = {
  /** Of the act; what was typed is kept under it. */
  readonly name: string;
  readonly words: string;
  /** Of respondents: with whom it may form one side. */
  readonly others?: readonly Other[];
  readonly send: (body: AskTakeoverBody, key: string, sideWith: string[]) => Promise<Answered<Answer>>;
};

/** A party wants a mediator, says how it is reached, and when it can talk: Beijing time, as everything here. */
export function ConsentForm<Answer>({ name, words, others = [], send }: Props<Answer>) {
  const { say } = useLanguage();
  const { reload } = useDispute();
  const { value: typed, set, clear } = useKept(`consent:${name}`, NOTHING);
  const { contact, from, until, callFirst, sideWith = [] } = typed;
  const act = useAct(name, ({ sides, ...body }: AskTakeoverBody & { readonly sides: string[] }, key: string) =>
    send(body, key, sides),
  );
  const timed = from !== '' && until > from;
  const available = [{ from: `${from}:00+08:00`, until: `${until}:00+08:00` }];
  const body =
    contact.trim() === '' || !timed
      ? undefined
      : { contact: contact.trim(), available, telephoneFirst: callFirst, sides: [...sideWith] };
  const done = async (): Promise<void> => {
    clear();
    await reload();
  };
  const { wanting, submit } = useSubmit({ act, body, after: done });
  return (
    <form onSubmit={submit} noValidate>
      <Field
        label={say(WORDS.contact)}
        hint={say(WORDS.contactHint)}
        fault={wanting && contact.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <input
            {...given}
            maxLength={2_000}
            value={contact}
            onChange={({ target }) => set({ ...typed, contact: target.value })}
          />
        )}
      </Field>
      <TimeFields
        from={from}
        until={until}
        wrong={wanting && !timed}
        onChange={(times) => set({ ...typed, ...times })}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={callFirst}
          onChange={({ target }) => set({ ...typed, callFirst: target.checked })}
        />
        <span>{say(WORDS.callFirst)}</span>
      </label>
      {others.length > 0 && (
        <fieldset>
          <legend>{say(WORDS.sideWith)}</legend>
          {others.map(({ partyId, name: other }) => (
            <label className="choice" key={partyId}>
              <input
                type="checkbox"
                checked={sideWith.includes(partyId)}
                onChange={({ target }) =>
                  set({
                    ...typed,
                    sideWith: target.checked ? [...sideWith, partyId] : sideWith.filter((one) => one !== partyId),
                  })
                }
              />
              <span>{other}</span>
            </label>
          ))}
        </fieldset>
      )}
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={words} />
    </form>
  );
}

import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Field } from '../../../shared/parts/field.js';

type Times = { readonly from: string; readonly until: string };
type Props = Times & { readonly wrong: boolean; readonly onChange: (times: Partial<Times>) => void };

/** A time in which a party can talk, by Beijing time. */
export function TimeFields({ from, until, wrong, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <fieldset>
      <legend>{say(WORDS.when)}</legend>
      <Field label={say(WORDS.whenFrom)} fault={wrong ? say(WORDS.whenWrong) : undefined}>
        {(given) => (
          <input
            {...given}
            type="datetime-local"
            value={from}
            onChange={({ target }) => onChange({ from: target.value })}
          />
        )}
      </Field>
      <Field label={say(WORDS.whenUntil)}>
        {(given) => (
          <input
            {...given}
            type="datetime-local"
            value={until}
            onChange={({ target }) => onChange({ until: target.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}

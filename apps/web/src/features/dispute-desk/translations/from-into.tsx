import { LANGUAGES_NAMED } from '#messages/service/translations.js';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { Select } from '../../../kit/choices/select.js';
import { useLanguage } from '../../../shared/language/language.js';
import { LANGUAGES, type FromTo } from '../../translations/original.js';
import s from '../desk.module.css';

type Props = { readonly value: FromTo; readonly onChange: (value: FromTo) => void };

/** From which language into which. */
export function FromInto({ value: { from, into }, onChange }: Props) {
  const { say } = useLanguage();
  const options = LANGUAGES.map((id) => ({ id, label: say(LANGUAGES_NAMED[id]) }));
  const chosen = (id: string | null, old: FromTo['from']): FromTo['from'] => LANGUAGES.find((one) => one === id) ?? old;
  return (
    <div className={s.pairwise}>
      <Select
        label={say(W.from)}
        options={options}
        value={from}
        onChange={(id) => onChange({ from: chosen(id, from), into })}
      />
      <Select
        label={say(W.into)}
        options={options}
        value={into}
        onChange={(id) => onChange({ from, into: chosen(id, into) })}
      />
    </div>
  );
}

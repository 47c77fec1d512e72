import { LANGUAGES_NAMED } from '#messages/service/translations.js';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { useLanguage } from '../../shared/language/language.js';
import { optionsIn } from '../../shared/language/options-of.js';
import { Pick } from '../../shared/parts/pick.js';
import type { FromTo } from './original.js';

type Props = { readonly value: FromTo; readonly wanting: boolean; readonly onChange: (value: FromTo) => void };

/** From which language into which. */
export function FromInto({ value, wanting, onChange }: Props) {
  const { say, locale } = useLanguage();
  const options = optionsIn(LANGUAGES_NAMED, locale);
  return (
    <>
      <Pick
        label={say(W.from)}
        options={options}
        chosen={value.from}
        onChange={(from = value.from) => onChange({ ...value, from })}
      />
      <Pick
        label={say(W.into)}
        options={options}
        chosen={value.into}
        wanting={wanting}
        fault={value.from === value.into ? say(W.sameLanguage) : undefined}
        onChange={(into = value.into) => onChange({ ...value, into })}
      />
    </>
  );
}

import { ACCOUNT_OFFICES } from '#messages/core/account-offices.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Field } from '../../shared/parts/field.js';

type Props = {
  readonly offices: readonly string[];
  readonly office: string | undefined;
  readonly onChoose: (office: string | undefined) => void;
};

/** In which of its offices somebody acts. */
export function OfficeSelect({ offices, office = '', onChoose }: Props) {
  const { say, locale } = useLanguage();
  return (
    <nav aria-label={say(PAGE_WORDS.office)}>
      <Field label={say(PAGE_WORDS.office)}>
        {(given) => (
          <select {...given} value={office} onChange={({ target }) => onChoose(target.value || undefined)}>
            <option value="">{say(PAGE_WORDS.everyOffice)}</option>
            {offices.map((one) => (
              <option key={one} value={one}>
                {wordOf(ACCOUNT_OFFICES, one, locale)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </nav>
  );
}

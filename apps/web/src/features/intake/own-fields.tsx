import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import type { RightContent } from './content.js';
import { OWN_PARTS, type OwnField } from './right-kinds.js';

type Props = { readonly right: RightContent; readonly onChange: (own: RightContent['own']) => void };

/** What only this kind of right is asked. */
export function OwnFields({ right: { kind, own }, onChange }: Props) {
  const { say, locale } = useLanguage();
  const set = (name: string, value: string | boolean): void => onChange({ ...own, [name]: value });
  const labelOf = ({ label, optional = false }: OwnField): string =>
    optional ? `${say(label)} ${say(PAGE_WORDS.optional)}` : say(label);
  return OWN_PARTS[kind]?.fields.map((field) => {
    const { name, as, from = {} } = field;
    const value = own[name];
    if (as === 'flag') {
      return (
        <label className="choice" key={name}>
          <input type="checkbox" checked={value === true} onChange={({ target }) => set(name, target.checked)} />
          <span>{labelOf(field)}</span>
        </label>
      );
    }
    if (as === 'choice') {
      return (
        <Choices
          one
          key={name}
          legend={labelOf(field)}
          choices={Object.entries(from).map(([code, words]) => ({ value: code, label: words[locale] }))}
          chosen={typeof value === 'string' ? [value] : []}
          onChange={([chosen = '']) => set(name, chosen)}
        />
      );
    }
    return (
      <Field key={name} label={labelOf(field)}>
        {(given) => (
          <input
            {...given}
            type={as === 'day' ? 'date' : 'text'}
            maxLength={200}
            value={typeof value === 'string' ? value : ''}
            onChange={({ target }) => set(name, target.value)}
          />
        )}
      </Field>
    );
  });
}

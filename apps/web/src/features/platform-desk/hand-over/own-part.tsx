import { Checkbox } from '../../../kit/choices/checkbox.js';
import { Select } from '../../../kit/choices/select.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { useLanguage } from '../../../shared/language/language.js';
import { OWN_PARTS, type OwnField } from '../../intake/right-kinds.js';
import type { ForAll } from './hand-overs.js';

type Own = ForAll['own'];
type Props = { readonly kind: string; readonly own: Own; readonly onChange: (own: Own) => void };

/** What a right of this kind is asked and has to say; what need not be said is left to whoever decides the dispute. */
export function OwnPart({ kind, own, onChange }: Props) {
  const fields = OWN_PARTS[kind]?.fields.filter(({ optional }) => optional !== true) ?? [];
  return fields.map((field) => (
    <OneField
      key={field.name}
      field={field}
      value={own[field.name]}
      onChange={(value) => onChange({ ...own, [field.name]: value })}
    />
  ));
}

type OneProps = {
  readonly field: OwnField;
  readonly value: Own[string] | undefined;
  readonly onChange: (value: Own[string]) => void;
};
function OneField({ field: { label, as, from = {} }, value, onChange }: OneProps) {
  const { say, locale } = useLanguage();
  if (as === 'flag') return <Checkbox label={say(label)} isSelected={value === true} onChange={onChange} />;
  if (as === 'choice')
    return (
      <Select
        label={say(label)}
        options={Object.entries(from).map(([id, words]) => ({ id, label: words[locale] }))}
        value={typeof value === 'string' ? value : null}
        onChange={(id) => onChange(id ?? '')}
      />
    );
  return <TextField label={say(label)} value={typeof value === 'string' ? value : ''} onChange={onChange} />;
}

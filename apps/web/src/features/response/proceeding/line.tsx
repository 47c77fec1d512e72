import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Field } from '../../../shared/parts/field.js';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly optional?: boolean;
  /** Room for several lines, up to 2,000 characters. */
  readonly long?: boolean;
  /** It was tried to send. */
  readonly wanting?: boolean;
};

/** A line to write, or a few. */
export function Line({ label, value, onChange, optional = false, long = false, wanting = false }: Props) {
  const { say } = useLanguage();
  const Element = long ? 'textarea' : 'input';
  return (
    <Field
      label={optional ? `${label} ${say(PAGE_WORDS.optional)}` : label}
      fault={wanting && !optional && value.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined}
    >
      {(given) => (
        <Element
          {...given}
          {...(long && { rows: 3 })}
          maxLength={long ? 2_000 : 200}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

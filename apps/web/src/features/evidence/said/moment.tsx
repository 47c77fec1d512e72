import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Field } from '../../../shared/parts/field.js';

type Props = {
  readonly label: string;
  readonly at: string;
  readonly optional?: boolean;
  readonly wanting?: boolean;
  readonly onChange: (at: string) => void;
};

/** A day and a time to the second, by the clock in Beijing. */
export function Moment({ label, at, optional = false, wanting = false, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <Field
      label={optional ? `${label} ${say(PAGE_WORDS.optional)}` : label}
      fault={wanting && !optional && at === '' ? say(PAGE_WORDS.writeThis) : undefined}
    >
      {(given) => (
        <input {...given} type="datetime-local" step={1} value={at} onChange={({ target }) => onChange(target.value)} />
      )}
    </Field>
  );
}

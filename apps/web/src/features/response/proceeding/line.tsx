import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Field } from '../../../shared/parts/field.js';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly optional?: boolean;
  /** Room for several lines, up to 2,000 characters if not said. */
  readonly long?: boolean;
  readonly most?: number;
  readonly isNumber?: boolean;
  /** It was tried to send. */
  readonly wanting?: boolean;
  /** What else is wrong with it then. */
  readonly fault?: string | undefined;
};

/** A line to write, or a few. */
export function Line({ label, value, onChange, optional = false, long = false, wanting = false, ...more }: Props) {
  const { say } = useLanguage();
  const { most = long ? 2_000 : 200, isNumber = false } = more;
  const missing = !optional && value.trim() === '' ? say(PAGE_WORDS.writeThis) : more.fault;
  const Element = long ? 'textarea' : 'input';
  return (
    <Field
      label={optional ? `${label} ${say(PAGE_WORDS.optional)}` : label}
      hint={more.hint}
      fault={wanting ? missing : undefined}
    >
      {(given) => (
        <Element
          {...given}
          {...(long && { rows: most > 2_000 ? 6 : 3 })}
          {...(isNumber && { inputMode: 'numeric' as const })}
          maxLength={most}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../language/language.js';
import { Field } from './field.js';

type Props<Value extends string> = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | undefined;
  readonly optional?: boolean;
  /** It was tried to send. */
  readonly wanting?: boolean;
  /** What else is wrong with it then. */
  readonly fault?: string | undefined;
  readonly onChange: (chosen: Value | undefined) => void;
};

/** One of many, in the list that a phone opens over the page. */
export function Pick<Value extends string>(props: Props<Value>) {
  const { label, hint, options, chosen, optional = false, wanting = false, onChange } = props;
  const { say } = useLanguage();
  const missing = chosen === undefined && !optional ? say(PAGE_WORDS.chooseOne) : props.fault;
  return (
    <Field
      label={optional ? `${label} ${say(PAGE_WORDS.optional)}` : label}
      hint={hint}
      fault={wanting ? missing : undefined}
    >
      {(given) => (
        <select
          {...given}
          value={chosen ?? ''}
          onChange={({ target }) => onChange(options.find(({ value }) => value === target.value)?.value)}
        >
          <option value="">—</option>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

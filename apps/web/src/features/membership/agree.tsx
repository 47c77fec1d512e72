import { CheckboxGroup } from '../../kit/choices/checkbox.js';

type Props = {
  readonly label: string;
  /** What is agreed to. */
  readonly words: string;
  readonly isAgreed: boolean;
  /** What is said where it was tried without. */
  readonly fault: string | undefined;
  readonly onChange: (isAgreed: boolean) => void;
};

/** That something was read and is agreed to; what is missing is said below it. */
export function Agree({ label, words, isAgreed, fault, onChange }: Props) {
  return (
    <CheckboxGroup
      label={label}
      fault={fault}
      options={[{ id: 'yes', label: words }]}
      value={isAgreed ? ['yes'] : []}
      onChange={(ids) => onChange(ids.length > 0)}
    />
  );
}

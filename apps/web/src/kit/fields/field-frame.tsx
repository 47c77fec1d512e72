import { AlertTriangle } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './field.module.css';

/** What every field says of itself. */
export type FieldProps = {
  readonly label: string;
  readonly help?: ReactNode;
  /** What is wrong with it; faults of the server reach it through the form, by `name`. */
  readonly fault?: string;
  /** As the operation calls it, so that a problem of the server finds it. */
  readonly name?: string;
  /** What need not be given is marked; what must be is the rule. */
  readonly isOptional?: boolean;
  readonly isDisabled?: boolean;
};

/** What the parts underneath want to know of these. */
export const fieldState = ({ fault, name, isDisabled, isOptional = false }: FieldProps) => ({
  name,
  isDisabled,
  isRequired: !isOptional,
  isInvalid: fault === undefined ? undefined : true,
  validationBehavior: 'aria' as const, // a browser's own words come in its own language, and at its own time
  'data-field': name,
});

export function FieldLabel({ label, isOptional }: Pick<FieldProps, 'label' | 'isOptional'>) {
  const { say } = useLanguage();
  return (
    <Label className={s.label}>
      {label}
      {isOptional === true && <small>{say(KIT_WORDS.optional)}</small>}
    </Label>
  );
}

export function FieldHelp({ help }: Pick<FieldProps, 'help'>) {
  if (help === undefined) return null;
  return (
    <Text slot="description" className={s.help}>
      {help}
    </Text>
  );
}

/** With an icon, so that it is not told by its colour alone. */
export function FieldFault({ fault }: Pick<FieldProps, 'fault'>) {
  return (
    <FieldError className={s.fault}>
      {({ validationErrors }) => (
        <>
          <AlertTriangle size={14} aria-hidden />
          <span>{fault ?? validationErrors.join(' ')}</span>
        </>
      )}
    </FieldError>
  );
}

import type { ReactNode } from 'react';
import { Group, Input, TextField as AriaTextField, type TextFieldProps } from 'react-aria-components';
import { FieldFault, FieldHelp, FieldLabel, fieldState, type FieldProps } from './field-frame.js';
import s from './field.module.css';

type Typed = Pick<
  TextFieldProps,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'type' | 'inputMode' | 'autoComplete' | 'isReadOnly'
>;
type Props = FieldProps & Typed & { readonly placeholder?: string; readonly icon?: ReactNode };

export function TextField({ label, help, fault, name, isOptional, isDisabled, placeholder, icon, ...rest }: Props) {
  return (
    <AriaTextField {...rest} {...fieldState({ label, fault, name, isOptional, isDisabled })} className={s.field}>
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHelp help={help} />
      <Group className={s.box}>
        {icon}
        <Input className={s.input} placeholder={placeholder} />
      </Group>
      <FieldFault fault={fault} />
    </AriaTextField>
  );
}

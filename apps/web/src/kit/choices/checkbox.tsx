import { Check, Minus } from 'lucide-react';
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaGroup, type CheckboxProps } from 'react-aria-components';
import { FieldFault, FieldHelp, FieldLabel, fieldState, type FieldProps } from '../fields/field-frame.js';
import { classes } from '../look/classes.js';
import type { Option } from './options.js';
import f from '../fields/field.module.css';
import s from './choices.module.css';

type Props = Pick<
  CheckboxProps,
  'isSelected' | 'defaultSelected' | 'isIndeterminate' | 'isDisabled' | 'isInvalid' | 'onChange' | 'name' | 'value'
> & { readonly label?: string; readonly help?: string; readonly slot?: 'selection' };

export function Checkbox({ label, help, ...rest }: Props) {
  return (
    <AriaCheckbox {...rest} data-field={rest.name} className={s.choice}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={s.mark}>
            {isIndeterminate && <Minus size={12} strokeWidth={3} aria-hidden />}
            {isSelected && !isIndeterminate && <Check size={12} strokeWidth={3} aria-hidden />}
          </span>
          {label !== undefined && (
            <span>
              {label}
              {help !== undefined && <small>{help}</small>}
            </span>
          )}
        </>
      )}
    </AriaCheckbox>
  );
}

type GroupProps = FieldProps & {
  readonly options: readonly Option[];
  readonly value?: readonly string[];
  readonly defaultValue?: readonly string[];
  readonly onChange?: (ids: readonly string[]) => void;
  readonly isRow?: boolean;
};

export function CheckboxGroup({ label, help, fault, name, isOptional, isDisabled, options, ...rest }: GroupProps) {
  return (
    <AriaGroup
      {...fieldState({ label, fault, name, isOptional, isDisabled })}
      isRequired={false} // else it is told in the browser’s language, before anybody chose
      className={classes(f.field, s.group)}
      value={rest.value === undefined ? undefined : [...rest.value]}
      defaultValue={rest.defaultValue === undefined ? undefined : [...rest.defaultValue]}
      onChange={(ids) => rest.onChange?.(ids)}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHelp help={help} />
      <div className={classes(s.choices, rest.isRow === true && s.row)}>
        {options.map((one) => (
          <Checkbox key={one.id} value={one.id} label={one.label} help={one.help} isDisabled={one.isDisabled} />
        ))}
      </div>
      <FieldFault fault={fault} />
    </AriaGroup>
  );
}

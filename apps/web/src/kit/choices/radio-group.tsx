import { Radio, RadioGroup as AriaGroup } from 'react-aria-components';
import { FieldFault, FieldHelp, FieldLabel, fieldState, type FieldProps } from '../fields/field-frame.js';
import { classes } from '../look/classes.js';
import type { Option } from './options.js';
import f from '../fields/field.module.css';
import s from './choices.module.css';

type Props = FieldProps & {
  readonly options: readonly Option[];
  readonly value?: string | null;
  readonly defaultValue?: string;
  readonly onChange?: (id: string) => void;
  /** Each answer a card, where it is the question of the page. */
  readonly isCards?: boolean;
  readonly isRow?: boolean;
};

export function RadioGroup({ label, help, fault, name, isOptional, isDisabled, options, isCards, ...rest }: Props) {
  return (
    <AriaGroup
      {...fieldState({ label, fault, name, isOptional, isDisabled })}
      className={classes(f.field, s.group)}
      value={rest.value}
      defaultValue={rest.defaultValue}
      onChange={rest.onChange}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHelp help={help} />
      <div className={classes(s.choices, rest.isRow === true && s.row)}>
        {options.map((one) => (
          <Radio
            key={one.id}
            value={one.id}
            isDisabled={one.isDisabled}
            className={classes(s.choice, isCards === true && s.card)}
          >
            <span className={classes(s.mark, s.round)} />
            <span>
              {one.label}
              {one.help !== undefined && <small>{one.help}</small>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldFault fault={fault} />
    </AriaGroup>
  );
}

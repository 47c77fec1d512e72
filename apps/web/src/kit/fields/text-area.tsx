import { useState } from 'react';
import { TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { SIGNS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { classes } from '../look/classes.js';
import { FieldFault, FieldHelp, FieldLabel, fieldState, type FieldProps } from './field-frame.js';
import s from './field.module.css';

type Props = FieldProps &
  Pick<TextFieldProps, 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'isReadOnly'> & {
    /** Characters as people count them; it may be written beyond, and says so. */
    readonly most?: number;
    readonly rows?: number;
  };

export function TextArea({ label, help, fault, name, isOptional, isDisabled, most, rows = 4, ...rest }: Props) {
  const { tell } = useLanguage();
  const [own, setOwn] = useState(rest.defaultValue ?? '');
  const written = Array.from(rest.value ?? own).length;
  const onChange = (text: string): void => {
    setOwn(text);
    rest.onChange?.(text);
  };
  return (
    <TextField
      {...rest}
      {...fieldState({ label, fault, name, isOptional, isDisabled })}
      onChange={onChange}
      className={s.field}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHelp help={help} />
      <AriaTextArea rows={rows} className={classes(s.box, s.area)} />
      <div className={s.foot}>
        <FieldFault fault={fault} />
        {most !== undefined && (
          <span className={s.count} data-over={written > most ? true : undefined}>
            {tell(SIGNS, { written, most })}
          </span>
        )}
      </div>
    </TextField>
  );
}

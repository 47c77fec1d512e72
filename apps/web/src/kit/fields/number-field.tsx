import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, NumberField as AriaNumberField, type NumberFieldProps } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { classes } from '../look/classes.js';
import { FieldFault, FieldHelp, FieldLabel, fieldState, type FieldProps } from './field-frame.js';
import s from './field.module.css';

type Props = FieldProps &
  Pick<NumberFieldProps, 'value' | 'defaultValue' | 'onChange' | 'minValue' | 'maxValue' | 'step' | 'formatOptions'> & {
    /** Without its two buttons where nobody counts by one. */
    readonly isPlain?: boolean;
  };

export function NumberField({ label, help, fault, name, isOptional, isDisabled, isPlain = false, ...rest }: Props) {
  const { say } = useLanguage();
  return (
    <AriaNumberField
      {...rest}
      {...fieldState({ label, fault, name, isOptional, isDisabled })}
      className={classes(s.field, s.narrow)}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHelp help={help} />
      <Group className={s.box}>
        <Input className={classes(s.input, s.number)} />
        {!isPlain && (
          <>
            <Button slot="decrement" aria-label={say(KIT_WORDS.less)} className={s.step}>
              <Minus size={14} aria-hidden />
            </Button>
            <Button slot="increment" aria-label={say(KIT_WORDS.increase)} className={s.step}>
              <Plus size={14} aria-hidden />
            </Button>
          </>
        )}
      </Group>
      <FieldFault fault={fault} />
    </AriaNumberField>
  );
}

import { ChevronDown } from 'lucide-react';
import { Button, ComboBox as AriaComboBox, Group, Input } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { FieldFault, FieldHelp, FieldLabel, fieldState, type FieldProps } from '../fields/field-frame.js';
import { PopoverFrame } from '../overlays/popover.js';
import { OptionList, type Option } from './options.js';
import f from '../fields/field.module.css';

type Props = FieldProps & {
  readonly options: readonly Option[];
  readonly placeholder?: string;
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
};

/** One of many, found by typing a part of it. */
export function ComboBox({ label, help, fault, name, isOptional, isDisabled, options, placeholder, ...rest }: Props) {
  const { say } = useLanguage();
  return (
    <AriaComboBox
      {...fieldState({ label, fault, name, isOptional, isDisabled })}
      className={f.field}
      defaultItems={options}
      allowsEmptyCollection
      menuTrigger="focus"
      value={rest.value}
      onChange={(key) => rest.onChange?.(key === null ? null : String(key))}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHelp help={help} />
      <Group className={f.box}>
        <Input className={f.input} placeholder={placeholder ?? say(KIT_WORDS.choose)} />
        <Button className={f.step}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </Group>
      <FieldFault fault={fault} />
      <PopoverFrame fit>
        <OptionList />
      </PopoverFrame>
    </AriaComboBox>
  );
}

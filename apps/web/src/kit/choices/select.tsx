import { ChevronDown } from 'lucide-react';
import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { CHOSEN, KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { FieldFault, FieldHelp, FieldLabel, fieldState, type FieldProps } from '../fields/field-frame.js';
import { PopoverFrame } from '../overlays/popover.js';
import { OptionList, type Option } from './options.js';
import f from '../fields/field.module.css';
import s from './choices.module.css';

type Common = FieldProps & { readonly options: readonly Option[]; readonly placeholder?: string };
export type One = Common & {
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
  /** Its label is heard alone, where what stands around it says the same. */
  readonly isBare?: boolean;
};
type Many = Common & { readonly value: readonly string[]; readonly onChange: (ids: readonly string[]) => void };

/** One of a few that are known: up to some fifteen. More, and it is a combo box. */
export function Select({ label, help, fault, name, isOptional, isDisabled, options, placeholder, ...rest }: One) {
  const { say } = useLanguage();
  return (
    <AriaSelect
      {...fieldState({ label, fault, name, isOptional, isDisabled })}
      className={f.field}
      placeholder={placeholder ?? say(KIT_WORDS.choose)}
      aria-label={rest.isBare === true ? label : undefined}
      value={rest.value}
      onChange={(key) => rest.onChange?.(key === null ? null : String(key))}
    >
      {rest.isBare !== true && <FieldLabel label={label} isOptional={isOptional} />}
      <FieldHelp help={help} />
      <Button className={`${f.box} ${s.opener}`}>
        <SelectValue className={s.value} />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <PopoverFrame fit>
        <OptionList options={options} />
      </PopoverFrame>
      <FieldFault fault={fault} />
    </AriaSelect>
  );
}

export function MultiSelect({ label, help, fault, name, isOptional, isDisabled, options, placeholder, ...rest }: Many) {
  const { say, tell } = useLanguage();
  return (
    <AriaSelect
      {...fieldState({ label, fault, name, isOptional, isDisabled })}
      className={f.field}
      selectionMode="multiple"
      placeholder={placeholder ?? say(KIT_WORDS.choose)}
      value={[...rest.value]}
      onChange={(keys) => rest.onChange(keys.map(String))}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHelp help={help} />
      <Button className={`${f.box} ${s.opener}`}>
        <SelectValue className={s.value}>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder || rest.value.length < 3 ? defaultChildren : tell(CHOSEN, { count: rest.value.length })
          }
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <PopoverFrame fit>
        <OptionList options={options} />
      </PopoverFrame>
      <FieldFault fault={fault} />
    </AriaSelect>
  );
}

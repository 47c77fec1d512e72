import { useState } from 'react';
import { Group, Input, TextField } from 'react-aria-components';
import { formatDay } from '#messages/format.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { FieldFault, FieldHelp, FieldLabel, fieldState, type FieldProps } from '../fields/field-frame.js';
import { classes } from '../look/classes.js';
import { readDay } from './read-day.js';
import f from '../fields/field.module.css';
import s from './dates.module.css';

export type DayProps = FieldProps & {
  /** `2026-03-05`. */
  readonly value?: string;
  /** The day; what is no day as it was typed, for the API to refuse: what was said is never left out. */
  readonly onChange?: (day: string | undefined) => void;
  /** What the API says of the day: a holiday, the last day of a period. Nothing is reckoned here. */
  readonly noteOf?: (day: string) => string | undefined;
};

/** A day that people know: it takes what they type or copy, and says which day that is, with its weekday. */
export function DateField({ label, help, fault, name, isOptional, isDisabled, value, onChange, noteOf }: DayProps) {
  const { say, locale } = useLanguage();
  const [text, setText] = useState(value ?? '');
  const [left, setLeft] = useState(false);
  const day = readDay(text);
  const unread = left && text.trim() !== '' && day === undefined ? say(KIT_WORDS.dateUnread) : undefined;
  const wrong = fault ?? unread;
  const note = day === undefined ? undefined : noteOf?.(day);
  return (
    <TextField
      {...fieldState({ label, fault: wrong, name, isOptional, isDisabled })}
      className={classes(f.field, f.narrow)}
      value={text}
      onChange={(typed) => {
        setText(typed);
        setLeft(false);
        onChange?.(readDay(typed) ?? (typed.trim() || undefined));
      }}
      onBlur={() => setLeft(true)}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHelp help={help ?? say(KIT_WORDS.dateHelp)} />
      <Group className={f.box}>
        <Input className={classes(f.input, s.typed)} inputMode="text" />
      </Group>
      <FieldFault fault={wrong} />
      <output className={s.read}>
        {day !== undefined && formatDay(day, locale)}
        {note !== undefined && <b> · {note}</b>}
      </output>
    </TextField>
  );
}

import { useState } from 'react';
import { choiceOf } from '#messages/forms/choices.js';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { Checkbox, CheckboxGroup } from '../../../kit/choices/checkbox.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { MultiSelect, Select } from '../../../kit/choices/select.js';
import { readDay } from '../../../kit/dates/read-day.js';
import { DateField } from '../../../kit/dates/date-field.js';
import { NumberField } from '../../../kit/fields/number-field.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { useLanguage } from '../../../shared/language/language.js';
import { saidOf } from '../../../shared/said-of.js';
import { useForm } from '../form-context.js';
import type { PartProps } from './part.js';
import { useFieldWords } from './use-words.js';

/** From so many characters on people write sentences. */
const LONG = 500;
/** More than these are chosen from a list that opens. */
const FEW = 6;
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export function TextPart({ field, name, value, onChange }: PartProps<'text'>) {
  const words = useFieldWords(field);
  const { most = 0, as } = field;
  const given = {
    ...words,
    name,
    value: asText(value),
    onChange: (typed: string) => onChange(typed === '' ? undefined : typed),
  };
  if (most >= LONG) return <TextArea {...given} most={most} rows={most > 5_000 ? 6 : 3} />;
  return <TextField {...given} type={as === 'uri' ? 'url' : (as ?? 'text')} autoComplete="off" />;
}

export function ChoicePart({ field, name, value, onChange }: PartProps<'choice'>) {
  const { locale, say } = useLanguage();
  const { form } = useForm();
  const words = useFieldWords(field);
  const options = field.values.map((id) => ({ id, label: choiceOf(form.operationId, field.path, id, locale) }));
  const given = { ...words, name, value: typeof value === 'string' ? value : null };
  if (!field.isOptional && options.length <= FEW)
    return <RadioGroup {...given} options={options} onChange={onChange} />;
  const all = field.isOptional ? [{ id: '', label: say(W.unsaid) }, ...options] : options;
  return <Select {...given} options={all} onChange={(id) => onChange(id === '' || id === null ? undefined : id)} />;
}

export function ChoicesPart({ field, name, value, onChange }: PartProps<'choices'>) {
  const { locale } = useLanguage();
  const { form } = useForm();
  const words = useFieldWords(field);
  const options = field.values.map((id) => ({ id, label: choiceOf(form.operationId, field.path, id, locale) }));
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const change = (ids: readonly string[]): void => onChange(ids.length === 0 && field.isOptional ? undefined : ids);
  const given = {
    ...words,
    name,
    options,
    value: chosen,
    onChange: change,
    isOptional: field.isOptional || field.least === 0,
  };
  return options.length <= FEW + 3 ? <CheckboxGroup {...given} /> : <MultiSelect {...given} />;
}

/** What has to be decided is asked as a question; what need not be said is a box. */
export function FlagPart({ field, name, value, onChange }: PartProps<'flag'>) {
  const { say } = useLanguage();
  const words = useFieldWords(field);
  if (field.isOptional) {
    const change = (on: boolean): void => onChange(on ? true : undefined);
    return <Checkbox {...words} name={name} isSelected={value === true} onChange={change} />;
  }
  const options = [
    { id: 'yes', label: say(W.yes) },
    { id: 'no', label: say(W.no) },
  ];
  const chosen = value === true ? 'yes' : value === false ? 'no' : null;
  return (
    <RadioGroup
      {...words}
      isRow
      name={name}
      options={options}
      value={chosen}
      onChange={(id) => onChange(id === 'yes')}
    />
  );
}

export function OathPart({ field, name, value, onChange }: PartProps<'oath'>) {
  const { label, ...words } = useFieldWords(field);
  const change = (on: boolean): void => onChange(on ? true : undefined);
  return <Checkbox {...words} label={label} name={name} isSelected={value === true} onChange={change} />;
}

export function NumberPart({ field, name, value, onChange }: PartProps<'number'>) {
  const words = useFieldWords(field);
  return (
    <NumberField
      {...words}
      name={name}
      minValue={field.least}
      maxValue={field.most}
      value={typeof value === 'number' ? value : Number.NaN}
      onChange={(typed) => onChange(Number.isNaN(typed) ? undefined : typed)}
      formatOptions={{ useGrouping: false }}
    />
  );
}

export function DayPart({ field, name, value, onChange }: PartProps<'day'>) {
  const words = useFieldWords(field);
  return <DateField {...words} name={name} value={asText(value)} onChange={onChange} />;
}

/** One a line, as they are copied from somewhere. */
export function LinesPart({ field, name, value, onChange }: PartProps<'lines'>) {
  const words = useFieldWords(field);
  const lines = Array.isArray(value) ? (value as readonly string[]) : [];
  const [typed, setTyped] = useState(lines.join('\n'));
  const change = (text: string): void => {
    setTyped(text);
    const read = saidOf(text.split('\n')).map((line) => (field.of === 'day' ? (readDay(line) ?? line) : line));
    onChange(read.length === 0 && field.isOptional ? undefined : read);
  };
  return <TextArea {...words} name={name} rows={field.of === 'number' ? 2 : 3} value={typed} onChange={change} />;
}

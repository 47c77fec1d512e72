import { FORM_WORDS as W } from '#messages/forms/words.js';
import { Button } from '../../../kit/actions/button.js';
import { DateField } from '../../../kit/dates/date-field.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { FieldRow, Fieldset } from '../../../kit/form/fieldset.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useState } from 'react';
import { KIT_WORDS } from '#messages/ui/kit.js';
import type { PartProps } from './part.js';
import { useFieldWords } from './use-words.js';

/** The law’s clock is Beijing’s, without summer time. */
const ZONE = '+08:00';
const OFFSET = 8 * 3_600_000;
const SHAPE = /^(.*)T([^T]*?)(?::00(?:\.\d+)?)?(?:\+08:00)?$/;

const inBeijing = (at: number): string => new Date(at + OFFSET).toISOString().slice(0, 16);
const partsOf = (value: unknown): readonly [day: string, time: string] => {
  if (typeof value !== 'string') return ['', ''];
  if (value.endsWith('Z')) return partsOf(`${inBeijing(Date.parse(value))}${ZONE}`);
  const [, day = '', time = ''] = SHAPE.exec(value) ?? [];
  return [day, time];
};
/** Half of it is kept as it is, and the API says what is missing. */
const joined = (day: string, time: string): string | undefined => {
  if (day === '' && time === '') return undefined;
  const whole = /^\d{1,2}[:：]\d{2}$/.test(time) ? time.replace('：', ':').padStart(5, '0') : time;
  return `${day}T${whole}${/^\d{2}:\d{2}$/.test(whole) ? ':00' : ''}${ZONE}`;
};

/** A day and a time of day in Beijing; what happened just now is one press. */
export function InstantPart({ field, name, value, onChange }: PartProps<'instant'>) {
  const { say } = useLanguage();
  const { label, isOptional, ...help } = useFieldWords(field);
  const now = useNow();
  const [day, time] = partsOf(value);
  const [set, setSet] = useState(0);
  const takeNow = (): void => {
    onChange(`${inBeijing(Date.parse(now))}:00${ZONE}`);
    setSet(set + 1);
  };
  return (
    <Fieldset legend={isOptional ? `${label} ${say(KIT_WORDS.optional)}` : label} {...help}>
      <FieldRow>
        <DateField
          key={set}
          label={say(W.day)}
          name={name}
          isOptional={isOptional}
          value={day}
          onChange={(next) => onChange(joined(next ?? '', time))}
        />
        <TextField
          label={say(W.time)}
          help={say(W.timeHelp)}
          isOptional={isOptional}
          value={time}
          onChange={(next) => onChange(joined(day, next.trim()))}
        />
      </FieldRow>
      <div>
        <Button size="small" onPress={takeNow}>
          {say(W.now)}
        </Button>
      </div>
    </Fieldset>
  );
}

import { parseDate, type CalendarDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import {
  Button,
  Calendar,
  DateInput,
  DatePicker as AriaDatePicker,
  DateSegment,
  Dialog,
  Group,
} from 'react-aria-components';
import { formatDay } from '#messages/format.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { FieldFault, FieldHelp, FieldLabel, fieldState } from '../fields/field-frame.js';
import { classes } from '../look/classes.js';
import { PopoverFrame } from '../overlays/popover.js';
import type { DayProps } from './date-field.js';
import { MonthOfDays, type IsOff } from './day-cells.js';
import f from '../fields/field.module.css';
import s from './dates.module.css';

const dayOf = (value: string | undefined): CalendarDate | null => (value === undefined ? null : parseDate(value));

type Props = DayProps & { readonly isOff?: IsOff; readonly min?: string; readonly max?: string };

/** A day that is looked for: by its parts, or in a calendar that knows the days on which nobody works. */
export function DatePicker({ label, help, fault, name, isOptional, isDisabled, value, onChange, ...rest }: Props) {
  const { say, locale } = useLanguage();
  const note = value === undefined ? undefined : rest.noteOf?.(value);
  return (
    <AriaDatePicker
      {...fieldState({ label, fault, name, isOptional, isDisabled })}
      className={classes(f.field, f.narrow)}
      value={dayOf(value)}
      onChange={(date) => onChange?.(date?.toString())}
      minValue={dayOf(rest.min)}
      maxValue={dayOf(rest.max)}
      firstDayOfWeek="mon"
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHelp help={help} />
      <Group className={f.box}>
        <DateInput className={s.parts}>{(segment) => <DateSegment segment={segment} className={s.part} />}</DateInput>
        <Button aria-label={say(KIT_WORDS.calendar)} className={f.step}>
          <CalendarDays size={16} aria-hidden />
        </Button>
      </Group>
      <FieldFault fault={fault} />
      <output className={s.read}>
        {value !== undefined && formatDay(value, locale)}
        {note !== undefined && <b> · {note}</b>}
      </output>
      <PopoverFrame>
        <Dialog className={s.calendar}>
          <Calendar>
            <MonthOfDays isOff={rest.isOff} />
          </Calendar>
        </Dialog>
      </PopoverFrame>
    </AriaDatePicker>
  );
}

import { parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import {
  Button,
  DateInput,
  DateRangePicker as AriaRangePicker,
  DateSegment,
  Dialog,
  Group,
  RangeCalendar,
} from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { FieldFault, FieldLabel, fieldState, type FieldProps } from '../fields/field-frame.js';
import { PopoverFrame } from '../overlays/popover.js';
import { MonthOfDays, type IsOff } from './day-cells.js';
import f from '../fields/field.module.css';
import s from './dates.module.css';

/** Both days belong to it: `2026-03-05`. */
export type DayRange = { readonly from: string; readonly to: string };
type Props = FieldProps & {
  readonly value?: DayRange;
  readonly onChange?: (range: DayRange | undefined) => void;
  readonly isOff?: IsOff;
};

export function DateRangePicker({ label, fault, name, isDisabled, value, onChange, isOff }: Props) {
  const { say } = useLanguage();
  return (
    <AriaRangePicker
      {...fieldState({ label, fault, name, isDisabled, isOptional: true })}
      className={f.field}
      value={value === undefined ? null : { start: parseDate(value.from), end: parseDate(value.to) }}
      onChange={(range) =>
        onChange?.(range === null ? undefined : { from: range.start.toString(), to: range.end.toString() })
      }
      firstDayOfWeek="mon"
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} />
      <Group className={`${f.box} ${s.range}`}>
        <DateInput slot="start" className={s.parts}>
          {(segment) => <DateSegment segment={segment} className={s.part} />}
        </DateInput>
        <span aria-hidden className={s.to}>
          {say(KIT_WORDS.to)}
        </span>
        <DateInput slot="end" className={s.parts}>
          {(segment) => <DateSegment segment={segment} className={s.part} />}
        </DateInput>
        <Button aria-label={say(KIT_WORDS.calendar)} className={f.step}>
          <CalendarDays size={16} aria-hidden />
        </Button>
      </Group>
      <FieldFault fault={fault} />
      <PopoverFrame>
        <Dialog className={s.calendar}>
          <RangeCalendar>
            <MonthOfDays isOff={isOff} />
          </RangeCalendar>
        </Dialog>
      </PopoverFrame>
    </AriaRangePicker>
  );
}

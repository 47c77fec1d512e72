import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { classes } from '../look/classes.js';
import s from './dates.module.css';

/** Says of a day `2026-03-05` whether people work on it, by the association's calendar. */
export type IsOff = (day: string) => boolean;

/** One month, Monday first, as calendars hang here. */
export function MonthOfDays({ isOff }: { readonly isOff?: IsOff }) {
  const { say } = useLanguage();
  return (
    <>
      <header className={s.month}>
        <Button slot="previous" aria-label={say(KIT_WORDS.before)} className={s.turn}>
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <Heading />
        <Button slot="next" aria-label={say(KIT_WORDS.after)} className={s.turn}>
          <ChevronRight size={16} aria-hidden />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className={s.grid}>
        <CalendarGridHeader>
          {(name) => <CalendarHeaderCell>{name.replace(/^周|^(..).*/, '$1')}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => {
            const off = isOff?.(date.toString()) === true;
            return <CalendarCell date={date} className={classes(s.day, off && s.off)} />;
          }}
        </CalendarGridBody>
      </CalendarGrid>
      {isOff !== undefined && (
        <p className={s.legend}>
          <span className={classes(s.dot)} aria-hidden />
          {say(KIT_WORDS.offDay)}
        </p>
      )}
    </>
  );
}

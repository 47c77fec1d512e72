import { useEffect, useRef, type KeyboardEvent } from 'react';
import { formatDay } from '#messages/format.js';
import { dayName } from '#messages/calendar/day-name.js';
import { DAY_HOLDS, DESK_CALENDAR_WORDS as W, MORE_ON_DAY } from '#messages/ui/desk-calendar.js';
import { classes } from '../../kit/look/classes.js';
import { unseen } from '../../kit/look/unseen.js';
import { useLanguage } from '../../shared/language/language.js';
import { dayByKey } from './days.js';
import { toneOf, worstOf, type Entry } from './entry-words.js';
import s from './calendar.module.css';

type Props = {
  readonly days: readonly string[];
  /** The one that has the focus when one comes into the grid. */
  readonly day: string;
  readonly today: string;
  readonly now: string;
  readonly entries: readonly Entry[];
  readonly isWeek: boolean;
  readonly onMove: (day: string) => void;
  readonly onOpen: (day: string) => void;
};

const LEGEND = [
  ['overdue', W.late],
  ['due', W.near],
  ['neutral', W.task],
  ['held', W.period],
] as const;

/** Days as calendars hang here, Monday first: one stop for the keyboard, and arrows from day to day. */
export function DayGrid({ days, day, today, now, entries, isWeek, onMove, onOpen }: Props) {
  const { say, tell, locale } = useLanguage();
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);
  const press = (event: KeyboardEvent): void => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : dayByKey(event.key, day);
    if (next === undefined) return;
    event.preventDefault();
    moved.current = true;
    onMove(next);
  };
  const names = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { weekday: 'short', timeZone: 'UTC' });
  const most = isWeek ? 12 : 3;
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7));
  const cell = (one: string) => {
    const here = entries.filter((entry) => entry.day === one);
    const isOutside = !isWeek && one.slice(0, 7) !== day.slice(0, 7);
    return (
      <td key={one} className={classes(isOutside && s.outside)} aria-selected={one === day}>
        <button
          type="button"
          data-day={one}
          className={classes(s.day, one === today && s.today)}
          tabIndex={one === day ? 0 : -1}
          aria-current={one === today ? 'date' : undefined}
          onFocus={() => one !== day && onMove(one)}
          onClick={() => onOpen(one)}
        >
          <span className={unseen}>{tell(DAY_HOLDS, { day: formatDay(one, locale), count: here.length })}</span>
          <span aria-hidden className={s.date}>
            {Number(one.slice(8))}
          </span>
          {here.length > 0 && (
            <span aria-hidden className={classes(s.count, s[worstOf(here, now)])}>
              {here.length}
            </span>
          )}
          {here.slice(0, most).map((entry) => (
            <span key={entry.id} className={classes(s.chip, s[toneOf(entry, now)])}>
              {dayName(entry, locale)}
              {isWeek && <small>{entry.number}</small>}
            </span>
          ))}
          {here.length > most && <span className={s.more}>{tell(MORE_ON_DAY, { count: here.length - most })}</span>}
        </button>
      </td>
    );
  };
  return (
    <>
      <table
        role="grid"
        ref={grid}
        aria-label={say(W.calendar)}
        className={classes(s.grid, isWeek && s.week)}
        onKeyDown={press}
      >
        <thead>
          <tr>
            {(weeks[0] ?? []).map((one) => (
              <th key={one} scope="col">
                {names.format(Date.parse(one))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>{week.map(cell)}</tr>
          ))}
        </tbody>
      </table>
      {entries.length > 0 && (
        <ul className={s.legend} aria-label={say(W.legend)}>
          {LEGEND.map(([tone, words]) => (
            <li key={tone} className={classes(s.chip, s[tone])}>
              {say(words)}
            </li>
          ))}
        </ul>
      )}
      {entries.length === 0 && <p>{say(W.nothing)}</p>}
      <p className={s.keys}>{say(W.keys)}</p>
    </>
  );
}

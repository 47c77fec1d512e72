import { useQuery } from '@tanstack/react-query';
import { formatDay, formatPeriod } from '#messages/format.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { getCalendar } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { CLOCK, useNow } from '../../../shared/desk/use-now.js';
import { FactsPart } from '../facts-part.js';
import { useHere } from '../use-here.js';

/** The legal time, and how far the calendar reaches. */
export function PresentPart() {
  const { path, say, locale, moment } = useHere();
  const now = useNow();
  const clock = useQuery(CLOCK);
  const read = useQuery(queryOf('getCalendar', getCalendar, { path }));
  const { data } = read;
  return (
    <FactsPart
      title={W.calendarState}
      help={W.calendarStateHelp}
      acts={['enterCalendarNotice']}
      read={read}
      facts={[
        { name: say(W.legalTime), value: moment(now) },
        ...(clock.data?.advanced === true ? [{ name: say(W.clockAdvanced), value: say(W.yes) }] : []),
        ...(data === undefined
          ? []
          : [
              { name: say(W.calendarUntil), value: formatDay(data.until, locale) },
              { name: say(W.daysLeft), value: formatPeriod({ unit: 'calendar-days', count: data.daysLeft }, locale) },
              { name: say(W.calendarVersion), value: data.version },
            ]),
      ]}
    />
  );
}

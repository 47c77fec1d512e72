import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Rss } from 'lucide-react';
import { useState } from 'react';
import { DESK_CALENDAR_WORDS as W } from '#messages/ui/desk-calendar.js';
import { getDeskCalendar } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Banner } from '../../kit/status/banner.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useNarrow } from '../../shared/desk/use-narrow.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { readAsked } from './asked.js';
import { CalendarBar } from './calendar-bar.js';
import { DayDrawer } from './day-drawer.js';
import { DayGrid } from './day-grid.js';
import { DayTable } from './day-table.js';
import { dayAt, dayOf, shownDays, spanOf } from './days.js';
import type { Entry } from './entry-words.js';
import { Feeds } from './feeds.js';

/** Legal days, tasks and sessions of a month or a week, of everybody, one team or one person. */
export function CalendarPage() {
  const { say } = useLanguage();
  const now = useNow();
  const narrow = useNarrow();
  const [asked, change] = useFilters(readAsked);
  const today = dayAt(now);
  const { view = 'month', day = today, ownerId, teamId } = asked;
  const days = shownDays(view, day);
  const read = useQuery({
    ...queryOf('getDeskCalendar', getDeskCalendar, {
      query: { ...spanOf(days), ...(ownerId !== undefined && { ownerId }), ...(teamId !== undefined && { teamId }) },
    }),
    placeholderData: keepPreviousData,
  });
  const [opened, setOpened] = useState<string>();
  const [feeding, setFeeding] = useState(false);
  const entries = (read.data?.items ?? []).flatMap((one, at): Entry[] => {
    const on = dayOf(one);
    return days.includes(on) ? [{ ...one, day: on, id: String(at) }] : [];
  });
  const isTable = view === 'list' || (view === 'week' && narrow);
  return (
    <DeskPage
      title={say(W.calendar)}
      beside={
        <Button icon={<Rss size={16} aria-hidden />} onPress={() => setFeeding(true)}>
          {say(W.feeds)}
        </Button>
      }
    >
      <CalendarBar asked={{ ...asked, view, day }} days={days} today={today} onAsk={change} />
      <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />
      {read.data?.more === true && <Banner tone="due" title={say(W.tooMany)} />}
      {read.isPending && <Skeleton lines={8} />}
      {read.data && isTable && <DayTable entries={entries} now={now} onOpen={setOpened} />}
      {read.data && !isTable && (
        <DayGrid
          days={days}
          day={day}
          today={today}
          now={now}
          entries={entries}
          isWeek={view === 'week'}
          onMove={(next) => change({ day: next })}
          onOpen={setOpened}
        />
      )}
      <DayDrawer
        day={opened}
        entries={entries.filter((one) => one.day === opened)}
        now={now}
        onClose={() => setOpened(undefined)}
      />
      <Feeds isOpen={feeding} onClose={() => setFeeding(false)} />
    </DeskPage>
  );
}

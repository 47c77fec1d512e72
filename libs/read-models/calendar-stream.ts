import type { Calendar } from '#domain/calendar/calendar.js';
import type { CalendarNoticeConfirmed, CalendarRegisterEvent } from '#domain/calendar/register/events.js';
import { confirmedIn, evolveRegister, type CalendarRegister } from '#domain/calendar/register/state.js';
import type { LoadStreams } from '#event-store/load-streams.js';
import type { Stream } from '#event-store/load.js';
import type { Read } from '#event-store/read.js';
import type { Database } from '#event-store/types.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { calendarInUse } from '#rulebooks/calendars/in-use.js';

/** The stream of the official notices that an association entered. */
export const calendarStream = (associationId: string): string =>
  derivedStreamId(['calendar', associationId].join('\n'));

export const registerOf = ({ events }: Stream<CalendarRegisterEvent>): CalendarRegister =>
  events.reduce<CalendarRegister>(evolveRegister, []);

/** By what an association counts, as far as its streams are loaded: a release's calendar with its own notices. */
export async function calendarIn(
  load: LoadStreams,
  database: Database,
  associationId: string,
  released?: Calendar,
): Promise<Calendar> {
  const id = calendarStream(associationId);
  const stream = (await load<CalendarRegisterEvent>(database, associationId, [id])).get(id);
  return calendarInUse(stream ? confirmedIn(registerOf(stream)) : [], released);
}

/** The associations in which two people have by these events made a year known, and amended one that was. */
export const knowingMore = (
  events: readonly Read[],
): { readonly more: readonly string[]; readonly otherwise: readonly string[] } => {
  const confirmed = events.filter(
    ({ category, type }) => category === 'calendar' && type === 'CalendarNoticeConfirmed',
  );
  const amending = confirmed.filter(({ data }) => (data as CalendarNoticeConfirmed['data']).amends);
  const of = (some: readonly Read[]): readonly string[] => [...new Set(some.map((event) => event.associationId))];
  return { more: of(confirmed), otherwise: of(amending) };
};

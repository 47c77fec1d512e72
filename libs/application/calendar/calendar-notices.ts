import { hash } from 'node:crypto';
import type { Calendar } from '#domain/calendar/calendar.js';
import type { CalendarNotice } from '#domain/calendar/notice.js';
import { confirmNotice, enterNotice, refuseNotice } from '#domain/calendar/register/decide.js';
import type { CalendarRegisterEvent } from '#domain/calendar/register/events.js';
import { confirmedIn, type CalendarRegister } from '#domain/calendar/register/state.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { calendarStream, registerOf } from '#read-models/calendar-stream.js';
import { calendarInUse } from '#rulebooks/calendars/in-use.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

type Place = Pick<TenantContext, 'database' | 'associationId'>;
type Loaded = { readonly register: CalendarRegister; readonly stream: Stream<CalendarRegisterEvent> };
type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };

/**
 * Days in which periods end that run every day, thirty days and twenty working days among them: what is counted so near
 * the end of the table ends beyond it.
 */
export const PERIOD = 45;

/** The notices that the association entered, always from its stream. */
export async function loadRegister({ database, associationId }: Place): Promise<Loaded> {
  const stream = await loadStream<CalendarRegisterEvent>(database, associationId, calendarStream(associationId));
  return { register: registerOf(stream), stream };
}

/** By what the association counts now: asked for each decision, so that every process uses a new year at once. */
export const calendarOf =
  (place: Place): (() => Promise<Calendar>) =>
  async () =>
    calendarInUse(confirmedIn((await loadRegister(place)).register));

/** SHA-256 of the canonical JSON, by which deadlines name it. */
const hashOf = (notice: CalendarNotice): string => hash('sha256', canonicalJson(notice), 'hex');

/** Enters the notice of a year; answers 201 with its id and hash, which a second person confirms. */
export const recordNoticeEntered = (tenant: TenantContext, notice: CalendarNotice, asked: Asked): Promise<Answer> =>
  decide(tenant, asked, 'EnterCalendarNotice', 201, ({ register }, calendar) => {
    const [noticeId, sha256] = [newId(), hashOf(notice)];
    return {
      events: enterNotice(register, { noticeId, notice, hash: sha256, by: asked.by }, calendar),
      body: { noticeId, hash: sha256 },
    };
  });

/** Confirms it; running deadlines are then counted again, each by an event of its dispute. */
export const recordNoticeConfirmed = (
  tenant: TenantContext,
  named: { readonly noticeId: string; readonly hash: string },
  asked: Asked,
): Promise<Answer> =>
  decide(tenant, asked, 'ConfirmCalendarNotice', 200, ({ register }) => ({
    events: confirmNotice(register, { ...named, by: asked.by }),
    body: named,
  }));

export const recordNoticeRefused = (tenant: TenantContext, noticeId: string, asked: Asked): Promise<Answer> =>
  decide(tenant, asked, 'RefuseCalendarNotice', 200, ({ register }) => ({
    events: refuseNotice(register, { noticeId, by: asked.by }),
    body: { noticeId },
  }));

type Made = { readonly events: readonly CalendarRegisterEvent[]; readonly body: object };

const decide = (
  tenant: TenantContext,
  { by, at, request }: Asked,
  type: string,
  status: number,
  make: (loaded: Loaded, calendar: Calendar) => Made,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const loaded = await loadRegister(tenant);
    const { events, body } = make(loaded, calendarInUse(confirmedIn(loaded.register)));
    return {
      entries: [entryOf('calendar', loaded.stream, events, { by, at, type })],
      answer: { status, body: JSON.stringify(body) },
    };
  });

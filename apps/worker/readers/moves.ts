import type pg from 'pg';
import { evolve } from '#domain/dispute/evolve.js';
import { plan } from '#domain/dispute/plan.js';
import { type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import type { RoomEvent } from '#domain/room/events.js';
import type { CalendarNoticeConfirmed } from '#domain/calendar/register/events.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { Stream } from '#event-store/load.js';
import type { Read } from '#event-store/read.js';
import { calendarInUse } from '#rulebooks/calendars/in-use.js';
import { rulebookOf } from '#rulebooks/released.js';
import { DELIVERY_STATUS, WORKFLOW } from '../actors.js';

/** What has to be known of an event to tell what it moves; `data` of those alone that stand beside disputes. */
export type Moving = Pick<
  Read,
  'associationId' | 'streamId' | 'version' | 'position' | 'type' | 'category' | 'data'
> & {
  readonly meta: Pick<Read['meta'], 'by'>;
};

/** In which dispute it was recorded; undefined for what may move many. */
export const disputeIn = ({ category, streamId, data }: Moving): string | undefined => {
  if (category === 'dispute') return streamId;
  return category === 'room' ? (data as RoomEvent['data']).disputeId : undefined;
};

/**
 * The disputes that have to be looked at after these events. What its own workflow recorded moves none; nor does a
 * report of a mail server that adds nothing owed and neither adds nor ends a deadline, which most are: every mail is
 * reported on.
 */
export async function disputesMoved(pool: pg.Pool, events: readonly Moving[]): Promise<readonly string[]> {
  // what is said in a room moves nothing
  const inRooms = events.filter(({ category, meta }) => category === 'room' && meta.by.id !== WORKFLOW);
  const told = events.filter(({ category, meta }) => category === 'dispute' && meta.by.id !== WORKFLOW);
  const moved = new Set([
    ...told.filter((event) => !isReport(event)).map(({ streamId }) => streamId),
    ...inRooms.flatMap((event) => disputeIn(event) ?? []),
  ]);
  const counting = events.filter(({ type }) => type === 'CalendarNoticeConfirmed');
  for (const { associationId, data } of counting)
    for (const disputeId of await restingOn(pool, associationId, (data as CalendarNoticeConfirmed['data']).year))
      moved.add(disputeId);
  const doubtful = told.filter(({ streamId }) => !moved.has(streamId));
  for (const [associationId, some] of Map.groupBy(doubtful, (event) => event.associationId)) {
    const positions = new Set(some.map(({ position }) => position));
    const streams = await loadStreams<DisputeEvent>(pool, associationId, [
      ...new Set(some.map(({ streamId }) => streamId)),
    ]);
    for (const stream of streams.values()) if (changesPlan(stream, positions)) moved.add(stream.streamId);
  }
  return [...moved];
}

/**
 * Disputes with a deadline that a year's notice may move: provisional ones, those that end in the December before, into
 * which a notice reaches back, those of the year, which an amendment counts anew, and of the January after it. Whether
 * it moves them, each dispute's own plan says. It looks through the whole log, once a notice.
 */
const restingOn = async (pool: pg.Pool, associationId: string, year: number): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ stream_id: string }>(
    `SELECT DISTINCT e.stream_id FROM log.event e JOIN log.stream s USING (stream_id)
      WHERE e.association_id = $1 AND s.category = 'dispute'
        AND (e.data::text ~ '"provisional": ?true' OR e.data::text ~ $2)`,
    [associationId, `"dueAt": ?"(${year - 1}-12|${year}-..|${year + 1}-01)-`],
  );
  return rows.map(({ stream_id }) => stream_id);
};

const isReport = ({ meta: { by } }: Moving): boolean =>
  by.kind === DELIVERY_STATUS.kind && by.id === DELIVERY_STATUS.id;

const changesPlan = ({ events }: Stream<DisputeEvent>, positions: ReadonlySet<number>): boolean => {
  let dispute = unfiled;
  for (const event of events) {
    const before = dispute;
    dispute = evolve(dispute, event);
    if (positions.has(event.position) && hasToLook(keysOf(before), keysOf(dispute))) return true;
  }
  return false;
};

const CALENDAR = calendarInUse(); // a report of a mail server changes nothing that a calendar would count

type Keys = { readonly effects: readonly string[]; readonly deadlines: string };

/** Equal keys are equal plans: a deadline's names its instant. */
const keysOf = (dispute: Dispute): Keys => {
  const { effects, deadlines } = plan(dispute, rulebookOf(dispute).rulebook, CALENDAR);
  return { effects: effects.map(({ key }) => key), deadlines: deadlines.map(({ key }) => key).join(' ') };
};

/**
 * Whoever carries an effect finds by itself that it is no longer owed: a report that overtook the record of what was
 * sent comes while it is being carried.
 */
const hasToLook = (before: Keys, after: Keys): boolean =>
  before.deadlines !== after.deadlines || after.effects.some((key) => !before.effects.includes(key));

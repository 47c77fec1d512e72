import { isWorkday, type Calendar } from '#domain/calendar/calendar.js';
import { daysAfter, endOfDay, localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { AboveCap } from '#domain/delegation/terms.js';
import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Database } from '#event-store/types.js';
import type { CapAt } from './daily-cap.js';

export type Wanted = {
  readonly associationId: string;
  readonly platformId: string;
  /** The dispute that it will be; the same for the same number of the platform. */
  readonly disputeId: string;
  readonly at: Instant;
  /** Of a later day what holds as it begins, since its time counts from then. */
  readonly capAt: CapAt;
  readonly aboveCap: AboveCap;
};

/** Days ahead that are looked at for a place. */
const AHEAD = 60;

/**
 * A place among those that the agreement allows for a day, taken for good; never more than that, however many ask at
 * once. Gives the instant from which the association's time counts where that is a later day. Refused CapReached where
 * nothing is free.
 */
export async function takeSlot(database: Database, calendar: Calendar, wanted: Wanted): Promise<Instant | undefined> {
  const today = localDateAt(wanted.at);
  for (const day of daysFor(wanted, calendar)) {
    const taken = await takeOn(database, wanted, day);
    if (taken !== undefined) return taken === today ? undefined : beginOf(taken);
  }
  return refuse('CapReached', { name: String(wanted.capAt(wanted.at)) });
}

/**
 * Refused CapReached where nothing is free as it stands, so that nothing is prepared for what will be refused. Takes no
 * place: whoever comes between may have the last one.
 */
export async function lookForSlot(database: Database, calendar: Calendar, wanted: Wanted): Promise<void> {
  const { associationId, platformId, disputeId, at, capAt } = wanted;
  const days = daysFor(wanted, calendar);
  const caps = days.map((day) => capOn(wanted, day));
  const { rows } = await database.query<{ isFull: boolean }>({
    name: 'look-for-delegation-slot',
    text: FULL,
    values: [disputeId, associationId, platformId, days, caps, localDateAt(at)],
  });
  if (rows[0]?.isFull) refuse('CapReached', { name: String(capAt(at)) });
}

const beginOf = (day: LocalDate): Instant => endOfDay(daysAfter(day, -1));

const capOn = ({ at, capAt }: Wanted, day: LocalDate): number => capAt(day === localDateAt(at) ? at : beginOf(day));

const daysFor = ({ at, aboveCap }: Wanted, calendar: Calendar): readonly LocalDate[] => {
  const today = localDateAt(at);
  return aboveCap === 'refused' ? [today] : [today, ...workdaysAfter(today, calendar)];
};

const workdaysAfter = (day: LocalDate, calendar: Calendar): readonly LocalDate[] =>
  Array.from({ length: AHEAD }, (_, i) => daysAfter(day, i + 1)).filter((one) => isWorkday(calendar, one));

type Row = { readonly had: string | null; readonly counted: boolean; readonly placed: boolean };

/** The day on which it has its place, if it has one; undefined where this day is full. */
async function takeOn(database: Database, wanted: Wanted, day: LocalDate): Promise<LocalDate | undefined> {
  const { associationId, platformId, disputeId, at } = wanted;
  const { rows } = await database.query<Row>({
    name: 'take-delegation-place',
    text: TAKE,
    values: [disputeId, associationId, platformId, day, capOn(wanted, day), localDateAt(at)],
  });
  const [row] = rows;
  if (row?.had) return row.had as LocalDate;
  if (row?.placed) return day;
  if (!row?.counted) return undefined;
  // it came twice at once, and the other has its place: this one was counted for nothing
  await database.query({ name: 'uncount-delegation', text: UNCOUNT, values: [associationId, platformId, day] });
  return takeOn(database, wanted, day);
}

/**
 * Only what was counted gets a place, so that whatever happens in between nothing has one beyond the cap. A place on a
 * day before today is left over: what had it was never recorded, or nobody would ask.
 */
const TAKE = `
  WITH had AS (SELECT day::text FROM office.delegation_slot WHERE dispute_id = $1 AND association_id = $2 AND day >= $6),
       counted AS (INSERT INTO office.delegation_day AS d (association_id, platform_id, day, taken)
                   SELECT $2, $3, $4, 1 WHERE $5::int > 0 AND NOT EXISTS (SELECT FROM had)
                   ON CONFLICT (association_id, platform_id, day) DO UPDATE SET taken = d.taken + 1 WHERE d.taken < $5::int RETURNING taken),
       slot AS (INSERT INTO office.delegation_slot AS s (dispute_id, association_id, platform_id, day)
                SELECT $1, $2, $3, $4 FROM counted
                ON CONFLICT (dispute_id) DO UPDATE SET day = excluded.day WHERE s.association_id = $2 AND s.day < $6 RETURNING day)
  SELECT (SELECT day FROM had) AS had, EXISTS (SELECT FROM counted) AS counted, EXISTS (SELECT FROM slot) AS placed`;
const UNCOUNT = `
  UPDATE office.delegation_day SET taken = taken - 1 WHERE association_id = $1 AND platform_id = $2 AND day = $3`;
const FULL = `
  SELECT NOT EXISTS (SELECT FROM office.delegation_slot WHERE dispute_id = $1 AND association_id = $2 AND day >= $6)
     AND NOT EXISTS (SELECT FROM unnest($4::date[], $5::int[]) AS looked (day, cap)
                       LEFT JOIN office.delegation_day d ON d.association_id = $2 AND d.platform_id = $3 AND d.day = looked.day
                      WHERE coalesce(d.taken, 0) < looked.cap) AS "isFull"`;

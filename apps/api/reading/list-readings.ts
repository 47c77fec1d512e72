import { viewingsIn } from '#application/dispute/viewings.js';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { OFFICES } from '#domain/access/reading-events.js';
import { seesReading, type ReadingViewer } from '#domain/access/reading-seen.js';
import { daysAfter, endOfDay, type LocalDate } from '#domain/calendar/local-date.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { roomSubject } from '#domain/dispute/core/subject.js';
import { refuse } from '#domain/kernel/refusal.js';
import { findReadings, type FoundReading, type ReadingPlace } from '#read-models/find-readings.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { OwnReading, OwnReadings, ReadingLine, Readings, ReadingsQuery } from './reading.dto.js';

const MOST = 500;
const AT_ONCE = 1_000;

const within = (day: LocalDate | undefined) =>
  day === undefined ? {} : { from: endOfDay(daysAfter(day, -1)), until: endOfDay(day) };

/** Who has read a party's rooms and what it has kept confidential, single files included; the newest first. */
export async function listOwnReadings(
  { actor, tenant }: Caller,
  disputeId: string,
  day: LocalDate | undefined,
): Promise<OwnReadings> {
  const file = await loadOwnDispute(tenant, disputeId, actor);
  const { dispute } = file;
  const visibility = visibilityOf(actor, file);
  const partyId = visibility.party ?? refuse('NotFound');
  const roomIds = new Set(
    Object.entries(dispute.rooms).flatMap(([id, { members }]) =>
      members.partyIds.includes(partyId) && visibility.sees(roomSubject(id)) ? [id] : [],
    ),
  );
  const viewer: ReadingViewer = { kind: 'party', partyId, roomIds };
  const { from, until } = within(day);
  const own: FoundReading[] = [];
  for (let before: ReadingPlace | undefined; own.length < MOST;) {
    const sought = { associationId: tenant.associationId, disputeId, ...within(day), before, limit: AT_ONCE };
    const page = await findReadings(tenant.database, sought);
    own.push(...page.filter(({ event }) => seesReading(event, viewer)));
    before = page.at(-1);
    if (page.length < AT_ONCE) break;
  }
  const closed = ({ ownerId, part }: { readonly ownerId: string; readonly part?: string }): boolean =>
    ownerId === partyId && part === 'confidential';
  const viewed = (await viewingsIn(tenant, disputeId)).filter(({ data, meta: { at } }) => {
    const exhibit = dispute.exhibits[data.evidenceId];
    return exhibit && closed(exhibit) && data.partyId !== partyId && !(from && (at < from || at >= until));
  });
  const items: OwnReading[] = [
    ...own.flatMap(ownLine),
    ...viewed.map(({ data: { evidenceId, role, partyId: reader }, meta: { at } }): OwnReading => {
      const offices = OFFICES.filter((office) => office === role);
      return given({ thing: 'exhibit', thingId: evidenceId, at, partyId: reader, offices }) as OwnReading;
    }),
  ];
  return { items: items.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST) };
}

const ownLine = ({ at, event }: FoundReading): readonly OwnReading[] => {
  const { partyId, offices } = event.data;
  const reader = given({ at, partyId, offices: [...offices] });
  if (event.type === 'RoomRead') return [{ thing: 'room', thingId: event.data.roomId, ...reader } as OwnReading];
  if (event.type !== 'ConfidentialPartRead') return [];
  return [{ thing: event.data.part, thingId: event.data.partId, ...reader } as OwnReading];
};

/** What people of the association have read, the newest first: who, when and what kind of thing, and no word of it. */
export async function listReadings(
  { tenant }: Pick<Caller, 'tenant'>,
  { day, cursor, limit = 50 }: ReadingsQuery,
): Promise<Readings> {
  const list = { operation: 'listReadings', day };
  const seen: FoundReading[] = [];
  let before = placeOf<ReadingPlace>(tenant, list, cursor);
  for (let more = true; more && seen.length <= limit;) {
    const sought = { associationId: tenant.associationId, ...within(day), before, limit: AT_ONCE };
    const page = await findReadings(tenant.database, sought);
    seen.push(...page.filter(({ event }) => seesReading(event, { kind: 'administrator' })));
    before = page.at(-1);
    more = page.length === AT_ONCE;
  }
  const { page, ...next } = pageAt(tenant, list, { rows: seen, limit }, ({ at, readingId }) => ({ at, readingId }));
  return { items: page.map(line), ...next };
}

const KINDS = {
  RoomRead: 'room',
  ConfidentialPartRead: 'confidential',
  FileRead: 'file',
  ListRead: 'list',
} as const satisfies Record<FoundReading['event']['type'], ReadingLine['thing']>;

const line = ({ readerId, at, event: { type, data } }: FoundReading): ReadingLine =>
  given({
    readerId,
    at,
    thing: KINDS[type],
    offices: [...data.offices],
    partyId: data.partyId,
    disputeId: 'disputeId' in data ? data.disputeId : undefined,
    list: 'list' in data ? data.list : undefined,
    filters: 'filters' in data ? [...data.filters] : undefined,
  }) as ReadingLine;

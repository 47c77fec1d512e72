import type pg from 'pg';
import { toAssign } from '#application/context/assignment.js';
import { queueDutyCalls } from '#application/charge/queue-duty-calls.js';
import { queueNotifications, type ToldIn } from '#application/notification/queue-notifications.js';
import { queuePushToParties, type PushTold } from '#application/notification/queue-pushes.js';
import { queueContactNotices } from '#application/party/queue-contact-notices.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { Instant } from '#domain/kernel/message.js';
import { toldInRoom } from '#domain/notification/told-in-room.js';
import { GONE_BY_ENGINE, notificationsOf, type Happened } from '#domain/notification/notifications-of.js';
import type { MessagePosted, RoomEvent } from '#domain/room/events.js';
import type { StaffNoteEvent } from '#domain/staff-note/events.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { Stream } from '#event-store/load.js';
import type { Read } from '#event-store/read.js';
import type { Database } from '#event-store/types.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { isBehind, saveCheckpoint, takeCheckpoint } from '#read-models/catch-up.js';
import { parkStream } from '#read-models/park-stream.js';
import { readKnownAfter } from '#read-models/read-known.js';

export const NOTIFY_READER = 'notify-1';
const PAGE = 500;

/**
 * Queues the notifications that the next page of events gives rise to, in the transaction of the checkpoint: each once.
 * How many events were read; `now` is machine time.
 */
export async function notifyOfNext(pool: pg.Pool, now: Instant): Promise<number> {
  if (!(await isBehind(pool, NOTIFY_READER))) return 0;
  return inTransaction(pool, async (client) => {
    const position = await takeCheckpoint(client, NOTIFY_READER);
    const events = await readKnownAfter(client, position, PAGE);
    for (const [associationId, some] of Map.groupBy(events.filter(concernsPeople), (event) => event.associationId)) {
      const told = await toldIn(client, associationId, some);
      await queueNotifications(client, associationId, told, now);
      await queuePushToParties(client, associationId, told.flatMap(pushOf), now);
    }
    for (const [associationId, some] of Map.groupBy(events, (event) => event.associationId))
      await queuePushToParties(client, associationId, some.flatMap(servedIn), now);
    for (const { associationId, streamId, category, ...event } of events)
      if (category === 'dispute')
        await queueDutyCalls(client, associationId, streamId, [event as unknown as DisputeEvent], now);
    for (const [associationId, some] of Map.groupBy(events.filter(isOfAParty), (event) => event.associationId))
      await queueContactNotices(client, associationId, versionsIn(some), now);
    await saveCheckpoint(client, NOTIFY_READER, position + events.length);
    return events.length;
  });
}

/** What the engine records of letters and platforms is nobody's news by itself; whom it draws or assigns it asks. */
const concernsPeople = ({ category, type, meta: { by } }: Read): boolean =>
  (category === 'dispute' && (by.kind !== 'engine' || ASKED_BY_ENGINE.includes(type))) ||
  category === 'room' ||
  category === 'talk' ||
  category === 'staff-note';

const ASKED_BY_ENGINE: readonly string[] = ['ExpertAsked', ...GONE_BY_ENGINE, 'CaseManagerAssigned', 'TaskEscalated'];

/** To whoever opened a link: nothing else brings it there. */
const pushOf = ({ to, topic, disputeId }: ToldIn): readonly PushTold[] =>
  'partyId' in to ? [{ partyId: to.partyId, topic, disputeId }] : [];

/** A letter goes to a party, whoever caused it: beside it, and never in its stead, a word that it does. */
const servedIn = ({ category, streamId: disputeId, type, data }: Read): readonly PushTold[] => {
  if (category !== 'dispute' || type !== 'ServiceOrdered') return [];
  const { addressee } = data as Extract<DisputeEvent, { type: 'ServiceOrdered' }>['data'];
  return addressee.kind === 'party' ? [{ partyId: addressee.id, topic: 'served', disputeId }] : [];
};

const isOfAParty = ({ category }: Read): boolean => category === 'party';

const versionsIn = (events: readonly Read[]): ReadonlyMap<string, ReadonlySet<number>> =>
  new Map(
    [...Map.groupBy(events, ({ streamId }) => streamId)].map(([partyId, own]) => [
      partyId,
      new Set(own.map(({ version }) => version)),
    ]),
  );

type InRoom = (RoomEvent | MessagePosted | StaffNoteEvent)['data'];

const disputeOf = (event: Read): string =>
  event.category === 'dispute' ? event.streamId : (event.data as InRoom).disputeId;

async function toldIn(database: Database, associationId: string, events: readonly Read[]): Promise<readonly ToldIn[]> {
  const byDispute = Map.groupBy(events, disputeOf);
  const streams = await loadStreams<DisputeEvent>(database, associationId, [...byDispute.keys()]);
  const told: ToldIn[] = [];
  for (const [disputeId, own] of byDispute) {
    const stream = streams.get(disputeId);
    if (!stream) continue;
    try {
      told.push(...toldInDispute(stream, own).map((one) => ({ ...one, disputeId })));
    } catch (error) {
      await parkStream(database, NOTIFY_READER, stream, own.at(-1)?.position ?? 0, error); // nobody else waits for it
    }
  }
  return told;
}

const toldInDispute = (
  { events: all }: Stream<DisputeEvent>,
  own: readonly Read[],
): readonly Omit<ToldIn, 'disputeId'>[] => {
  const [first = 0, last = 0] = [own[0]?.position, own.at(-1)?.position];
  const earlier = all.filter(({ position }) => position < first);
  const between = all.filter(({ position }) => position >= first && position <= last);
  const before: Dispute = evolveAll(unfiled, earlier);
  const after = evolveAll(before, between);
  const inRooms = own.filter(({ category }) => category === 'room' || category === 'talk');
  const notes = own.filter(({ category }) => category === 'staff-note');
  const { concerned } = toAssign(after);
  return [
    ...(between.length > 0 ? notificationsOf(before, after, between as readonly Happened[]) : []),
    ...inRooms.flatMap((event) => toldOfRoom(after, event)),
    ...notes.flatMap(toldOfNote),
  ].map((one) => ({ ...one, concerned }));
};

/** Beyond every message: what was offered counts as unread however far somebody has read. */
const NEVER_READ = 2_147_483_647;

const toldOfRoom = (
  dispute: Dispute,
  { category, streamId, version, type, data, meta }: Read,
): readonly Omit<ToldIn, 'disputeId'>[] => {
  const roomId = category === 'talk' ? (data as MessagePosted['data']).roomId : streamId;
  return toldInRoom(dispute, roomId, meta.by, type).map((one) => ({
    ...one,
    roomId,
    number: category === 'talk' ? version : NEVER_READ,
  }));
};

/** Colleagues whom a note mentions: that there is something for them in this dispute. */
const toldOfNote = ({ data, meta: { by } }: Read): readonly Omit<ToldIn, 'disputeId'>[] =>
  (data as StaffNoteEvent['data']).mentionedIds.map((accountId) => ({
    topic: 'act',
    to: { accountId },
    notToAccountId: by.id,
  }));

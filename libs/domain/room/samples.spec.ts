import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { membersOf } from '../testing/core/event-members.js';
import { roomStories, said } from '../testing/talks/room-stories.js';
import type { MessagePosted, RoomEvent } from './events.js';
import { evolveRoomState, newRoom, ROOM_EVENT_TYPES } from './state.js';

const folder = new URL('samples/', import.meta.url);
const files = readdirSync(folder).sort();

/**
 * As events of rooms and of their talk stood in the log when their shapes were released. Never changed; a new shape
 * gets a new sample beside it, `Type.2.json`.
 */
const SAMPLES = files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8').trimEnd()] as const);
const TYPES = [...ROOM_EVENT_TYPES, 'MessagePosted'] as const;

type Recorded = RoomEvent | MessagePosted;
const pasts: readonly (readonly Recorded[])[] = [...roomStories, said];
const membersToday = (type: Recorded['type']): readonly string[] =>
  [...new Set(pasts.flat().flatMap((event) => (event.type === type ? membersOf(event.data) : [])))].sort();

it('there is a kept sample of every event of a room and of its talk, and of nothing else', () =>
  expect([...new Set(files.map((file) => file.split('.')[0]))].sort()).toEqual([...TYPES].sort()));

it.each(TYPES)('the samples of %s have the members that the event has today, and no others', (type) => {
  const kept = SAMPLES.filter(([file]) => file.split('.')[0] === type).flatMap(([, text]) =>
    membersOf((JSON.parse(text) as Recorded).data),
  );
  expect([...new Set(kept)].sort()).toEqual(membersToday(type));
});

it.each(SAMPLES)('%s is canonical and of its type', (file, text) => {
  const sample = JSON.parse(text) as Recorded;
  expect([canonicalJson(sample), sample.type]).toEqual([text, file.split('.')[0]]);
});

/** Folded into nothing, and after what came before it in a story: a room that was recorded must always open. */
it.each(SAMPLES)('%s folds', (_, text) => {
  const sample = JSON.parse(text) as Recorded;
  if (sample.type === 'MessagePosted') return;
  const before = roomStories.find((past) => past.some(({ type }) => type === sample.type)) ?? [];
  const room = before
    .slice(
      0,
      before.findIndex(({ type }) => type === sample.type),
    )
    .reduce(evolveRoomState, newRoom);
  const after = evolveRoomState(room, sample);
  expect(evolveRoomState(newRoom, sample)).toBeDefined();
  expect(canonicalJson(after)).not.toBe(canonicalJson(room));
});

import { createSecretKey, randomBytes } from 'node:crypto';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant, type Event, type Instant } from '#domain/kernel/message.js';
import { cardHidden, guaranteed, urgentlyFiled } from '#domain/testing/measures/lane-stories.js';
import { final } from '#domain/testing/panel/after-stories.js';
import { panelAppointed } from '#domain/testing/panel/panel-stories.js';
import { mediating, mediatingItems, twoSides } from '#domain/testing/talks/mediation-stories.js';
import { takenOver } from '#domain/testing/talks/paper-stories.js';
import { requestOf } from '#event-store/answers.js';
import type { Appender } from '#event-store/append.js';
import { chainStart } from '#event-store/commitment.js';
import { newId } from '#infrastructure/ids.js';
import { calendarInUse } from '#rulebooks/calendars/in-use.js';
import { RELEASED } from '#rulebooks/released.js';

/** Disputes as the rules decided them; of ten, seven are short, as most are. */
const STORIES: readonly (readonly DisputeEvent[])[] = [
  ...[urgentlyFiled, twoSides, cardHidden, mediating, guaranteed, urgentlyFiled, cardHidden],
  ...[mediatingItems, panelAppointed, takenOver, final],
];
const START = Date.parse('2026-03-01T02:00:00.000Z');
const MINUTE = 60_000;
const secret = createSecretKey(randomBytes(32));

/** Appends so many events at least, dispute by dispute, each with ids of its own. */
export async function fillDisputes(appender: Appender, associationId: string, events: number): Promise<number> {
  let [next, filled] = [0, 0];
  const loop = async (): Promise<void> => {
    while (filled < events) {
      const turn = (next += 1);
      const story = STORIES[turn % STORIES.length] ?? final;
      filled += story.length;
      await append(appender, associationId, turn, story);
    }
  };
  await Promise.all(Array.from({ length: 64 }, loop));
  return filled;
}

export type Copies = {
  readonly disputes: number;
  readonly daysLater: number;
  /** What happened in all of them; else one story after the other. */
  readonly all?: readonly DisputeEvent[];
};

/**
 * Appends so many disputes, all of whose days lie so many days later; one that then ends in a year without a calendar is
 * provisional. Gives their ids.
 */
export async function copyDisputes(
  appender: Appender,
  associationId: string,
  { disputes, daysLater, all }: Copies,
): Promise<readonly string[]> {
  const left = Array.from({ length: disputes }, (_, turn) => turn);
  const ids: string[] = [];
  const loop = async (): Promise<void> => {
    for (let turn = left.pop(); turn !== undefined; turn = left.pop()) {
      const story = all ?? STORIES[turn % STORIES.length] ?? final;
      const moved = story.map((event) => later(event, daysLater) as DisputeEvent);
      ids.push(await append(appender, associationId, turn + daysLater * 24 * 60, moved));
    }
  };
  await Promise.all(Array.from({ length: 64 }, loop));
  return ids;
}

const KNOWN_UNTIL = calendarInUse().until;

/** Every instant and every date of it so many days later. */
const later = (value: unknown, days: number): unknown => {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d(T|$)/.test(value) ? dayLater(value, days) : value;
  if (Array.isArray(value)) return value.map((one) => later(one, days));
  if (value === null || typeof value !== 'object') return value;
  const moved = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, later(inner, days)]));
  const { dueAt } = moved;
  const isOpen = 'provisional' in moved && typeof dueAt === 'string' && localDateAt(dueAt as Instant) > KNOWN_UNTIL;
  return isOpen ? { ...moved, provisional: true } : moved;
};

const dayLater = (text: string, days: number): string =>
  new Date(Date.parse(text) + days * 24 * 60 * MINUTE).toISOString().slice(0, text.length);

async function append(appender: Appender, associationId: string, turn: number, story: typeof final): Promise<string> {
  const streamId = newId();
  const idOf = openIds();
  const by = { kind: 'person' as const, id: newId() };
  const events = story.map((event, index) => ({
    ...(withOwnIds(event, idOf) as Event),
    meta: { by, at: instant(new Date(START + (turn + index) * MINUTE)), command: 'Measured' },
  }));
  const entry = { streamId, category: 'dispute', expectedVersion: 0, expectedChain: chainStart(streamId), events };
  const request = requestOf('bench', newId(), {}, secret);
  const answer = { status: 201, body: '{}' };
  if ((await appender.append({ associationId, entries: [entry], request, answer })) === 'conflict')
    throw new Error('nobody else writes here');
  return streamId;
}

/** Ids of a story are words; the first time that one is met it is given an id of full length. */
const openIds = () => {
  const ids = new Map<string, string>();
  return (word: string, isId: boolean): string => {
    if (isId && !ids.has(word)) ids.set(word, newId());
    return ids.get(word) ?? word;
  };
};

/** What stands under a name that ends in Id or Ids, wherever it stands again: alone, as a name, in a subject. */
const withOwnIds = (value: unknown, idOf: ReturnType<typeof openIds>, isId = false): unknown => {
  if (typeof value === 'string')
    return value
      .split(':')
      .map((word) => idOf(word, isId))
      .join(':');
  if (Array.isArray(value)) return value.map((one) => withOwnIds(one, idOf, isId));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      idOf(name, false),
      name === 'rulebook' ? RELEASED[0].pin : withOwnIds(inner, idOf, /Ids?$/.test(name)),
    ]),
  );
};

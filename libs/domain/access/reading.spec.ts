import { readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant } from '../kernel/message.js';
import type { Office, ReadingEvent } from './reading-events.js';
import { quarterOf, readingOf, type Thing } from './reading.js';
import { READING_SEEN, seesReading } from './reading-seen.js';

const at = (time: string) => instant(`2026-03-10T${time}Z`);
const max = { kind: 'person', id: 'max' } as const;
const ana = { kind: 'person', id: 'a', onBehalfOf: 'ana' } as const;
const look = (time: string, by: typeof max | typeof ana = max) => ({
  by,
  offices: by === max ? (['mediator'] as const) : [],
  at: at(time),
});
const caucus: Thing = { kind: 'room', disputeId: 'd', roomId: 'r' };
const file: Thing = { kind: 'file', disputeId: 'd' };
const tasks = (...filters: readonly string[]): Thing => ({ kind: 'list', list: 'listTasks', filters });

it('is one record for each reader, room and quarter of an hour, however often somebody polls', () => {
  expect(quarterOf(at('10:29:59.999'))).toBe(at('10:15:00'));
  const names = ['10:15:00', '10:20:00', '10:29:59'].map((time) => readingOf(caucus, look(time)).name);
  expect(new Set(names).size).toBe(1);
  expect(readingOf(caucus, look('10:30:00')).name).not.toBe(names[0]);
  expect(readingOf({ ...caucus, roomId: 's' }, look('10:15:00')).name).not.toBe(names[0]);
  expect(readingOf(caucus, look('10:15:00', ana)).name).not.toBe(names[0]);
});

it('is one record of a file and of a list for each day of legal time', () => {
  expect(readingOf(file, look('03:00:00')).name).toBe(readingOf(file, look('15:59:59')).name);
  expect(readingOf(file, look('16:00:00')).name).not.toBe(readingOf(file, look('15:59:59')).name); // midnight in Shanghai
  expect(readingOf(tasks('limit', 'cursor'), look('03:00:00'))).toEqual(
    readingOf(tasks('cursor', 'limit'), look('03:00:00')),
  );
});

it('records what was read, for whom and by which office, and no word of it', () => {
  expect(readingOf(caucus, look('10:20:00')).event).toEqual({
    type: 'RoomRead',
    data: { disputeId: 'd', roomId: 'r', offices: ['mediator'], from: at('10:15:00') },
  });
  const part: Thing = { kind: 'confidential', disputeId: 'd', part: 'submission', partId: 's', ownerId: 'ben' };
  expect(readingOf(part, look('10:20:00', ana)).event).toEqual({
    type: 'ConfidentialPartRead',
    data: {
      disputeId: 'd',
      part: 'submission',
      partId: 's',
      ownerId: 'ben',
      partyId: 'ana',
      offices: [],
      from: at('10:15:00'),
    },
  });
  expect(readingOf(tasks('limit', 'cursor'), look('10:20:00')).event).toEqual({
    type: 'ListRead',
    data: { list: 'listTasks', filters: ['cursor', 'limit'], offices: ['mediator'], day: '2026-03-10' },
  });
});

describe('who is told of a reading', () => {
  const of = (thing: Thing, by: typeof max | typeof ana = max): ReadingEvent =>
    readingOf(thing, look('10:20:00', by)).event;
  const party = (partyId: string, ...roomIds: readonly string[]) =>
    ({ kind: 'party', partyId, roomIds: new Set(roomIds) }) as const;
  const administrator = { kind: 'administrator' } as const;
  const kept: Thing = { kind: 'confidential', disputeId: 'd', part: 'exhibits', partId: 'ana', ownerId: 'ana' };

  it('of a room its own parties, and nobody else that it is busy', () => {
    expect(seesReading(of(caucus), party('ana', 'r'))).toBe(true);
    expect(seesReading(of(caucus), party('ben', 's'))).toBe(false);
    expect(seesReading(of(caucus), administrator)).toBe(false);
    expect(seesReading(of(caucus, ana), administrator)).toBe(false);
  });
  it('of a room that was opened to the staff the administrator, too', () => {
    const read = { type: 'RoomRead', data: { ...of(caucus).data, offices: ['case-manager'] } } as ReadingEvent;
    expect(seesReading(read, administrator)).toBe(true);
    expect(
      seesReading(
        { ...read, data: { ...read.data, offices: ['case-manager', 'mediator'] } } as ReadingEvent,
        administrator,
      ),
    ).toBe(false);
  });
  it('of a confidential part its owner, and no other party', () => {
    expect(seesReading(of(kept), party('ana'))).toBe(true);
    expect(seesReading(of(kept), party('ben'))).toBe(false);
  });
  it('of files and lists no party', () => {
    for (const thing of [file, tasks()]) {
      expect(seesReading(of(thing), party('ana', 'r'))).toBe(false);
      expect(seesReading(of(thing), administrator)).toBe(true);
    }
  });
  it('of a file and of confidential parts an auditor, where officers read; never of a room, a list or a neutral', () => {
    const auditor = { kind: 'auditor' } as const;
    const by = (thing: Thing, office: Office): ReadingEvent =>
      readingOf(thing, { by: max, offices: [office], at: at('10:20:00') }).event;
    for (const thing of [file, kept]) {
      expect(seesReading(by(thing, 'case-manager'), auditor)).toBe(true);
      expect(seesReading(by(thing, 'mediator'), auditor)).toBe(false);
      expect(seesReading(by(thing, 'expert'), auditor)).toBe(false);
      expect(seesReading(of(thing, ana), auditor)).toBe(false);
    }
    for (const thing of [caucus, tasks()]) expect(seesReading(by(thing, 'case-manager'), auditor)).toBe(false);
  });
  it('is said of every kind', () =>
    expect(Object.keys(READING_SEEN)).toEqual(['RoomRead', 'ConfidentialPartRead', 'FileRead', 'ListRead']));
});

describe('a reading as it stood in the log when its shape was released', () => {
  const things: Readonly<Record<string, readonly [Thing, Office]>> = {
    RoomRead: [caucus, 'mediator'],
    ConfidentialPartRead: [
      { kind: 'confidential', disputeId: 'd', part: 'submission', partId: 's', ownerId: 'ben' },
      'expert',
    ],
    FileRead: [file, 'case-manager'],
    ListRead: [tasks('limit', 'cursor'), 'case-manager'],
  };
  it.each(Object.keys(READING_SEEN))('%s has these members for ever', (type) => {
    const sample = readFileSync(new URL(`samples/${type}.json`, import.meta.url), 'utf8').trimEnd();
    const [thing, office] = things[type] ?? [];
    if (!thing || !office) throw new Error(`${type} has no kept sample`);
    const by = { kind: 'person', id: 'max', onBehalfOf: 'ana' } as const;
    const { event } = readingOf(thing, { by, offices: [office], at: at('10:20:00') });
    expect(canonicalJson(event)).toBe(sample);
  });
});

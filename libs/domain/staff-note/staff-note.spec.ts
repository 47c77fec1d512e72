import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { amy, ana, ben, clock, contextOf, eda, engine, max, mia, noa, shop } from '../testing/core/actors.js';
import { disputeAfter } from '../testing/core/story.js';
import { mediatingItems } from '../testing/talks/mediation-stories.js';
import { decideStaffNote, type StaffNoteCommand } from './decide.js';
import type { StaffNoteEvent } from './events.js';
import { evolveStaffNotes, noNotes, type StaffNotes } from './state.js';

const dispute = disputeAfter(mediatingItems);
const at = instant('2026-03-02T10:00:00Z');
const later = instant('2026-03-03T10:00:00Z');
const decide = (
  by: Actor,
  command: Omit<StaffNoteCommand, 'by'>,
  notes: StaffNotes = noNotes,
  context = contextOf(by),
) => decideStaffNote({ ...command, by } as StaffNoteCommand, { disputeId: 'd', notes, dispute, context });
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const said = (textContentId: string, mentionedIds: readonly string[] = []) => ({
  noteId: 'n',
  textContentId,
  mentionedIds,
});
const write = { type: 'WriteStaffNote', data: said('words', ['noa']), at } as const;
const correct = { type: 'CorrectStaffNote', data: said('other-words', ['ada']), at: later } as const;
const written = decide(mia, write);
const one = written.reduce(evolveStaffNotes, noNotes);

it('is written by the staff of the dispute and by nobody else', () => {
  expect(written).toMatchObject([{ type: 'StaffNoteWritten', data: { authorId: 'mia', mentionedIds: ['noa'] } }]);
  for (const by of [ana, ben, shop, max, eda, amy, clock, engine, { kind: 'person', id: 'ad' } as const])
    expect([by.id, refusedWith(() => decide(by, write))]).toEqual([by.id, 'NotFound']);
});

it('is kept from a case manager who mediates here, or declared a conflict with a party', () => {
  const both = { ...contextOf(max), duties: ['case-manager', 'mediator'] as const };
  expect(refusedWith(() => decide(max, write, noNotes, both))).toBe('NotFound');
  expect(refusedWith(() => decide(noa, write, noNotes, { ...contextOf(noa), conflicts: ['ben'] }))).toBe('NotFound');
  expect(refusedWith(() => decide(noa, write))).toBeUndefined();
});

it('is corrected by its author alone, and what it said before stays', () => {
  const notes = decide(mia, correct, one).reduce(evolveStaffNotes, one);
  expect(notes).toEqual([
    {
      noteId: 'n',
      authorId: 'mia',
      mentionedIds: ['noa', 'ada'],
      versions: [
        { textContentId: 'words', at },
        { textContentId: 'other-words', at: later },
      ],
    },
  ]);
  expect(refusedWith(() => decide(noa, correct, one))).toBe('NotYourPart');
  expect(refusedWith(() => decide(mia, correct))).toBe('NotFound');
  expect(refusedWith(() => decide(ben, correct, one))).toBe('NotFound');
});

it('is no more than a thousand times written and fifty times corrected', () => {
  const many = Array.from({ length: 1_000 }, () => one).flat();
  expect(refusedWith(() => decide(mia, write, many))).toBe('TooMany');
  let notes = one;
  for (let i = 0; i < 50; i += 1) notes = decide(mia, correct, notes).reduce(evolveStaffNotes, notes);
  expect(refusedWith(() => decide(mia, correct, notes))).toBe('TooMany');
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const today: Readonly<Record<StaffNoteEvent['type'], StaffNoteEvent>> = {
    StaffNoteWritten: written[0] as StaffNoteEvent,
    StaffNoteCorrected: decide(mia, correct, one)[0] as StaffNoteEvent,
  };
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(today)
        .map((type) => `${type}.json`)
        .sort(),
    ));
  it.each(Object.entries(today))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});

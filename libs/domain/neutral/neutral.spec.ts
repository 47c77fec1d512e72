import { shanghai } from '../testing/core/commands.js';
import { mia } from '../testing/core/actors.js';
import type { NeutralEvent } from './events.js';
import { delistNeutral, endAbsence, listNeutral, noteAbsence } from './list-neutral.js';
import { evolveNeutral, isAvailable, unavailableFor, unlisted } from './state.js';

const facts = {
  services: ['mediator'],
  rights: ['patent'],
  languages: ['zh-CN'],
  qualification: 'professional-title',
  detailsContentId: 'title',
  term: { from: shanghai('03-01T00:00'), until: shanghai('05-01T00:00') },
  cap: 2,
} as const;
const asked = { by: mia, at: shanghai('03-01T10:00') };
const listed = listNeutral({ type: 'ListNeutral', data: facts, ...asked });
const after = (...events: readonly NeutralEvent[]) => events.reduce(evolveNeutral, unlisted);
const free = (events: readonly NeutralEvent[], load: number, at: string) =>
  isAvailable(after(...events), 'mediator', load, shanghai(at));

it('can be asked in its term, below its cap, when it is there', () => {
  expect(free(listed, 1, '03-02T10:00')).toBe(true);
  expect(free(listed, 2, '03-02T10:00')).toBe(false);
  expect(free(listed, 0, '05-01T00:00')).toBe(false);
  expect(isAvailable(after(...listed), 'expert', 0, shanghai('03-02T10:00'))).toBe(false);
  const away = noteAbsence(
    { type: 'NoteAbsence', data: { from: shanghai('03-10T00:00'), until: shanghai('03-20T00:00') }, ...asked },
    after(...listed),
  );
  expect([free([...listed, ...away], 0, '03-12T10:00'), free([...listed, ...away], 0, '03-20T00:00')]).toEqual([
    false,
    true,
  ]);
});
it('is back before the time that was said, or was never to be away', () => {
  const time = { from: shanghai('03-10T00:00'), until: shanghai('03-20T00:00') };
  const away = [...listed, ...noteAbsence({ type: 'NoteAbsence', data: time, ...asked }, after(...listed))];
  const end = (at: string, data = time) =>
    endAbsence({ type: 'EndAbsence', data, by: mia, at: shanghai(at) }, after(...away));
  expect(free([...away, ...end('03-05T10:00')], 0, '03-12T10:00')).toBe(true);
  const back = [...away, ...end('03-12T09:00')];
  expect([free(back, 0, '03-11T10:00'), free(back, 0, '03-12T10:00')]).toEqual([false, true]);
  expect(() => end('03-20T00:00')).toThrow('UnknownReference');
  expect(() => end('03-12T09:00', { ...time, until: shanghai('03-21T00:00') })).toThrow('UnknownReference');
  const over = { from: shanghai('02-01T00:00'), until: shanghai('03-01T09:00') };
  expect(() => noteAbsence({ type: 'NoteAbsence', data: over, ...asked }, after(...listed))).toThrow(
    'InstantImplausible',
  );
});
it('cannot be asked once it left the roster', () => {
  const left = delistNeutral({ type: 'DelistNeutral', data: { reasonContentId: 'why' }, ...asked }, after(...listed));
  expect(free([...listed, ...left], 0, '03-02T10:00')).toBe(false);
});
it('is on both rosters, each as it was told, and leaves each by itself', () => {
  const expert = listNeutral({ type: 'ListNeutral', data: { ...facts, services: ['expert'], cap: 1 }, ...asked });
  const both = [...listed, ...expert];
  const at = shanghai('03-02T10:00');
  expect(isAvailable(after(...both), 'mediator', 1, at)).toBe(true);
  expect(unavailableFor(after(...both), 'expert', 1, at)).toBe('at-its-cap');
  const data = { reasonContentId: 'why', services: ['expert'] as const };
  const left = [...both, ...delistNeutral({ type: 'DelistNeutral', data, ...asked }, after(...both))];
  expect(isAvailable(after(...left), 'mediator', 1, at)).toBe(true);
  expect(unavailableFor(after(...left), 'expert', 0, at)).toBe('not-on-the-roster');
  expect(() => delistNeutral({ type: 'DelistNeutral', data, ...asked }, after(...left))).toThrow('NotFound');
});
it('is told in facts that hold', () => {
  expect(() =>
    listNeutral({
      type: 'ListNeutral',
      data: { ...facts, term: { from: facts.term.until, until: facts.term.from } },
      ...asked,
    }),
  ).toThrow('InstantImplausible');
  const training = { completedAt: shanghai('03-01T10:01'), hours: 8 };
  expect(() => listNeutral({ type: 'ListNeutral', data: { ...facts, training }, ...asked })).toThrow(
    'InstantImplausible',
  );
  expect(() => listNeutral({ type: 'ListNeutral', data: { ...facts, services: [] }, ...asked })).toThrow(
    'NothingNamed',
  );
  expect(() =>
    noteAbsence(
      { type: 'NoteAbsence', data: { from: shanghai('03-10T00:00'), until: shanghai('03-20T00:00') }, ...asked },
      unlisted,
    ),
  ).toThrow('NotFound');
});

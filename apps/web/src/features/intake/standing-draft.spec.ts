import { EMPTY } from './content.js';
import { differing, newestOf, standingOf } from './standing-draft.js';

const typed = { ...EMPTY, statement: 'typed on the phone' };
const there = { etag: '"2"', content: EMPTY };

it('goes on with what was typed here where nobody has changed the draft since', () => {
  const here = { etag: '"2"', content: typed };
  expect(standingOf(here, there)).toEqual({ now: here });
  expect(standingOf(undefined, there)).toEqual({ now: there });
});

it('takes what was changed elsewhere where nothing was typed here since it was kept', () =>
  expect(standingOf({ etag: '"1"', content: typed, isSaved: true }, there)).toEqual({ now: there }));

it('goes on as kept where the answer to keeping it was lost', () => {
  const kept = { etag: '"2"', content: typed };
  expect(standingOf({ etag: '"1"', content: { ...typed } }, kept)).toEqual({ now: kept });
});

it('drops neither of two that were both written on', () => {
  const here = { etag: '"1"', content: typed };
  expect(standingOf(here, there)).toEqual({ now: here, elsewhere: there });
});

it('names the steps in which they differ', () => {
  expect(differing(typed, { ...EMPTY, filedAs: 'agent' })).toEqual(['right', 'words']);
  expect(differing(EMPTY, { ...EMPTY, others: { urgent: { items: ['i1'] } } })).toEqual(['check']);
  expect(differing(EMPTY, { ...EMPTY, others: { note: 'of a later release' } })).toEqual(['check']);
  expect(differing(typed, { ...typed })).toEqual([]);
});

it('knows that it kept the draft itself since it was read, more than once', () => {
  const last = { kept: { etag: '"4"', content: typed, isSaved: true }, over: ['"2"', '"3"'] };
  expect(newestOf(there, last)).toBe(last.kept);
  expect(newestOf(there, undefined)).toBe(there);
  const changed = { ...there, etag: '"5"' };
  expect(newestOf(changed, last)).toBe(changed);
});

import { localDate } from '../calendar/local-date.js';
import { instant } from '../kernel/message.js';
import { filledIn, mayBeReleased, strayField, versionAt, type Version } from './letter-texts.js';

it.each([
  ['Please call us about {number}.', undefined],
  ['{addressee}, {day}', undefined],
  ['{password}', '{password}'],
  ['{number', '{number'],
  ['} alone', '}'],
  ['{{number}}', '{}'],
])('of %s says what is no field', (text, stray) => expect(strayField(text)?.slice(0, 10)).toBe(stray?.slice(0, 10)));

it('fills fields in once: what somebody is called is no field', () =>
  expect(filledIn('{addressee} {number}', { number: 'PL-1', association: 'A', addressee: '{number}', day: 'd' })).toBe(
    '{number} PL-1',
  ));

const version = (hash: string, day: string, releasedAt: string): Version => ({
  kind: 'receipt',
  hash,
  inForceFrom: localDate(day),
  releasedAt: instant(releasedAt),
});

it('makes a letter by what was in force when it was ordered, whatever came later', () => {
  const versions = [
    version('a', '2026-03-10', '2026-03-01T00:00:00Z'),
    version('b', '2026-03-20', '2026-03-15T00:00:00Z'),
    version('c', '2026-03-20', '2026-03-16T00:00:00Z'),
  ];
  const at = (text: string) => versionAt(versions, 'receipt', instant(text))?.hash;
  expect(at('2026-03-09T15:59:59Z')).toBeUndefined();
  expect(at('2026-03-09T16:00:00Z')).toBe('a'); // midnight in Beijing
  expect(at('2026-03-19T15:59:59Z')).toBe('a');
  expect(at('2026-03-19T16:00:00Z')).toBe('c');
  expect(versionAt(versions, 'letterhead', instant('2026-03-25T00:00:00Z'))).toBeUndefined();
});

it('is released only for a day that has not begun', () => {
  expect(mayBeReleased(localDate('2026-03-10'), instant('2026-03-09T15:59:59Z'))).toBe(true);
  expect(mayBeReleased(localDate('2026-03-10'), instant('2026-03-09T16:00:00Z'))).toBe(false);
});

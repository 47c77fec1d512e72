import { dayIn, readCell } from './read-cell.js';
import type { Column } from './column.js';

const cell = (reads: Column['reads'], words: string, of?: Column['of']) =>
  readCell({ name: 'x', field: 'x', reads, ...(of && { of }) }, words);

it.each(['2026-03-05', '2026/3/5', '2026.3.5', '2026年3月5日', '２０２６年３月５日', '2026/3/5 0:00'])(
  'reads the day %s',
  (words) => expect(dayIn(words)).toBe('2026-03-05'),
);
it.each(['2026-02-30', '5.3.2026', '3/5/26', 'soon'])('takes %s for no day', (words) => {
  expect(dayIn(words)).toBeUndefined();
  expect(cell('day', words)).toEqual({ fault: { code: 'not-a-day' } });
});

it('begins a term with its first day and ends it with its last, in Shanghai', () => {
  expect(cell('from', '2026-03-05')).toEqual({ value: '2026-03-04T16:00:00.000Z' });
  expect(cell('until', '2026-03-05')).toEqual({ value: '2026-03-05T16:00:00.000Z' });
});

it('keeps zeros in front, and takes full width for plain', () => {
  expect(cell('code', '００１２３')).toEqual({ value: '00123' });
  expect(cell('whole', '０８')).toEqual({ value: 8 });
  expect(cell('wholes', '25、35；3')).toEqual({ value: [25, 35, 3] });
  expect(cell('whole', '8.5')).toEqual({ fault: { code: 'not-a-number' } });
});

it('knows choices by either language, by what people say, and by the code', () => {
  const of = { operation: 'recordRight', path: 'right.kind', values: ['trademark', 'patent'] };
  for (const words of ['商标权', '商标', 'Trademark', ' TRADEMARK ', 'ｔｒａｄｅｍａｒｋ'])
    expect(cell('choice', words, of)).toEqual({ value: 'trademark' });
  expect(cell('choices', '商标权，Patent', of)).toEqual({ value: ['trademark', 'patent'] });
  expect(cell('choices', '商标权；别的', of)).toEqual({ fault: { code: 'not-in-list' } });
  expect([cell('flag', '是'), cell('flag', 'No'), cell('flag', '也许')]).toEqual([
    { value: true },
    { value: false },
    { fault: { code: 'not-a-boolean' } },
  ]);
});

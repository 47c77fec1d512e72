import { csvOf } from './csv.js';

it('writes a table that a spreadsheet opens, with commas, quotes and line breaks kept', () =>
  expect(
    csvOf(
      ['名称', 'n'],
      [
        ['a,"b"\nc', 2],
        [undefined, -1.5],
      ],
    ),
  ).toBe('\ufeff名称,n\r\n"a,""b""\nc",2\r\n,-1.5\r\n'));

it.each(['=1+1', '+1', '-2', '@x', '\t=1', ' =1', '\ufeff=1', '|x', '%0'])('lets no formula in: %j', (cell) => {
  const [, row = ''] = csvOf(['a'], [[cell]]).split('\r\n');
  expect(row.replace(/^"/, '').startsWith("'")).toBe(true);
});

it('leaves what is no formula as it is', () =>
  expect(csvOf(['a'], [['2026-03'], ['x=1'], [-1]])).toContain('2026-03\r\nx=1\r\n-1'));

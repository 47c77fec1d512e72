import fc from 'fast-check';
import { CsvFault, parseCsv } from './parse-csv.js';

const rowsOf = (text: string) => parseCsv(text).map(({ line, cells }) => [line, ...cells]);

it('reads cells, quoted ones, and tells the line on which each row begins', () => {
  expect(rowsOf('a,b\r\n1,"x, ""y""\nz"\r\n\r\n3,\n,4')).toEqual([
    [1, 'a', 'b'],
    [2, '1', 'x, "y"\nz'],
    [5, '3', ''],
    [6, '', '4'],
  ]);
  expect(rowsOf('\ufeffa\rb')).toEqual([
    [1, 'a'],
    [2, 'b'],
  ]);
  expect(rowsOf('')).toEqual([]);
});

it.each([
  ['a\n"b', 2],
  ['a\nb"c', 2],
  ['"a"b', 1],
])('knows what is no table: %j', (text, line) =>
  expect(() => parseCsv(text)).toThrow(expect.objectContaining({ name: CsvFault.name, line })),
);

it('gives back what a writer of the format wrote', () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.constantFrom('\n', '\r\n'),
      (table, end) => {
        const text = table.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join(end);
        expect(parseCsv(text).map(({ cells }) => cells)).toEqual(
          table.filter((cells) => cells.some((cell) => cell.trim() !== '')),
        );
      },
    ),
  ));

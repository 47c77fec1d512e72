import { IMPORT_HEADINGS } from '#messages/import/kinds.js';
import type { Column } from './column.js';
import { readTable, TableUnreadable, MOST_ROWS } from './read-table.js';

const columns: readonly Column[] = [
  { name: 'name', field: 'name', reads: 'text', required: true },
  {
    name: 'kind',
    field: 'kind',
    reads: 'choice',
    required: true,
    of: { operation: 'registerParty', path: 'kind', values: ['organisation', 'person'] },
  },
  { name: 'mail', field: 'mail', reads: 'code' },
  { name: 'accounts', field: 'accounts', reads: 'list' },
];
const read = (bytes: Uint8Array | string) =>
  readTable(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, columns, IMPORT_HEADINGS.members);
const valuesOf = (bytes: Uint8Array | string) => read(bytes).rows.map(({ values }) => values);
const faultsOf = (bytes: Uint8Array | string): unknown => {
  try {
    return read(bytes).rows.flatMap(({ faults }) => faults);
  } catch (error) {
    if (error instanceof TableUnreadable) return error.faults;
    throw error;
  }
};

// 名称,类型 and a row of it, as Excel in China writes them
const GB18030 = Uint8Array.of(
  ...[0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd, 0x0d, 0x0a],
  ...[0xb1, 0xb1, 0xb7, 0xe7, 0x2c, 0xb8, 0xf6, 0xc8, 0xcb, 0x0d, 0x0a],
);
const TEXT = '名称,类型\r\n北风,个人\r\n';

it.each([
  ['UTF-8', Buffer.from(TEXT), 'utf-8'],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
  ['UTF-16 as Excel saves “Unicode text”', Buffer.from(`\ufeff${TEXT.replaceAll(',', '\t')}`, 'utf16le'), 'utf-16'],
  ['GB18030', GB18030, 'gb18030'],
])('reads %s', (_, bytes, encoding) => {
  expect(read(bytes)).toMatchObject({ encoding, head: ['名称', '类型'] });
  expect(valuesOf(bytes)).toEqual([{ name: '北风', kind: 'person' }]);
});

it.each([',', ';', '\t'])('knows cells apart by %j, quoted ones with line ends in them', (separator) => {
  const text = [
    ['Name', 'kind', '平台账号', 'Mail', ''],
    [`"North${separator} ""wind""\nLtd"`, 'Company', '"抖音：007；快手:x"', 'ａ@example.com', '', ''],
  ];
  const bytes = text.map((cells) => cells.join(separator)).join('\r\n');
  expect(valuesOf(bytes)).toEqual([
    {
      name: `North${separator} "wind"\nLtd`,
      kind: 'organisation',
      accounts: ['抖音：007', '快手:x'],
      mail: 'a@example.com',
    },
  ]);
});

it('takes a formula for the words that it is, with or without our own shield before it', () => {
  expect(valuesOf('name,kind\n=1+1,person\n\'=1+1,person\n"=HYPERLINK(""x"")",person')).toEqual([
    { name: '=1+1', kind: 'person' },
    { name: '=1+1', kind: 'person' },
    { name: '=HYPERLINK("x")', kind: 'person' },
  ]);
});

it('tells every fault of every cell by line and heading, and lines as the file counts them', () => {
  expect(faultsOf('名称,类型\n"a\nb",\n,people,too,many\n')).toEqual([
    { line: 2, column: '类型', code: 'missing' },
    { line: 4, column: '', code: 'too-many', limit: 2 },
    { line: 4, column: '名称', code: 'missing' },
    { line: 4, column: '类型', code: 'not-in-list', allowed: ['organisation', 'person'] },
  ]);
});

it.each<readonly [string, Uint8Array | string, object]>([
  ['a workbook', Buffer.from('PK\u0003\u0004\u0000'), { line: 1, code: 'not-csv' }],
  ['a quote left open', 'name,kind\na,person\n"b,person\n', { code: 'not-csv' }],
  ['nothing', '', { code: 'too-few' }],
  ['a head alone', 'name,kind\n', { code: 'too-few' }],
  ['a column twice', 'name,kind,名称\na,person,b\n', { column: '名称', code: 'named-twice' }],
  ['a column that there is not', 'name,kind,age\na,person,7\n', { column: 'age', code: 'unknown-field' }],
  ['no column that is needed', 'name\na\n', { column: '类型 / Kind', code: 'missing' }],
  ['too many rows', `name,kind\n${'a,person\n'.repeat(MOST_ROWS + 1)}`, { line: MOST_ROWS + 2, code: 'too-many' }],
])('does not read %s', (_, bytes, fault) => expect(faultsOf(bytes)).toEqual([expect.objectContaining(fault)]));

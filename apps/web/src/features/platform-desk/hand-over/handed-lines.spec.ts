import { handedLines, isCut, rowOf } from './handed-lines.js';
import { handOversOf } from './hand-overs.js';
import { instantIn } from '../instant-in.js';

const SAID = { complainant: '青鸾', complainantAccount: '', right: 'AZUREBIRD', registration: '1', statement: '侵权' };
const row = (reference: string, url: string, more: readonly string[] = []): string =>
  rowOf([reference, '2026-02-10 09:00', url, '帆布包', '小本箱包', 'ben', '有授权', '2026-02-15 10:00', ...more]);
const FOR_ALL = { platformId: 'p', filedAs: 'right-holder', kind: 'trademark', own: { classes: '18, 25' } } as const;

it('reads rows by their place, or by the names of their columns in either language and any order', () => {
  const [plain] = handedLines(row('C-1', 'https://shop.example/1'), SAID);
  const named =
    '链接,Seller,平台编号,不侵权声明,声明时间,投诉时间\nhttps://shop.example/1,小本,C-1,有授权,2026-02-15 10:00,2026/2/10 9:00';
  const [other] = handedLines(named, SAID);
  expect([plain?.fault, other?.fault, other?.cells.reference, other?.cells.complainant]).toEqual([
    undefined,
    undefined,
    'C-1',
    '青鸾',
  ]);
});

it('says of each line what is wrong with it, and holds back the others of its complaint', () => {
  const text = [
    row('C 1', 'https://shop.example/1'),
    row('C-2', 'no link'),
    row('C-2', 'https://shop.example/2'),
    row('C-3', 'https://shop.example/3'),
    row('C-3', 'https://shop.example/3'),
  ].join('\n');
  const faults = handedLines(text, SAID).map(({ fault }) => fault);
  expect(faults).toEqual(['badReference', 'noAddress', 'withOthers', 'withOthers', 'twice']);
});

it('says that it reads 300 lines, and hands over nothing that goes on beyond them', () => {
  const rows = Array.from({ length: 301 }, (_, at) => row(`C-${Math.floor(at / 2)}`, `https://shop.example/${at}`));
  const names = '平台编号,投诉时间,链接,名称,店铺,账号,不侵权声明,声明时间';
  const table = (count: number, head: readonly string[] = []) => [...head, ...rows.slice(0, count), ''].join('\n');
  expect([isCut(table(300)), isCut(table(300, [names])), isCut(table(301)), isCut(table(301, [names]))]).toEqual([
    ...[false, false, true, true],
  ]);
  const odd = [
    row('C-last', 'https://shop.example/first'),
    ...rows.slice(0, 299),
    row('C-last', 'https://shop.example/l'),
  ];
  const lines = handedLines(odd.join('\n'), SAID);
  expect([
    lines.length,
    lines.filter(({ fault }) => fault).map(({ cells, fault }) => [cells.reference, fault]),
  ]).toEqual([300, [['C-last', 'withOthers']]]);
});

it('makes one complaint of the lines of one reference, each seller once, under the platform’s own numbers', () => {
  const text = [
    row('C-1', 'https://shop.example/g?id=7', ['delisted', '2026-02-11 10:00']),
    row('C-1', 'https://shop.example/g?id=8'),
  ];
  const [body, ...more] = handOversOf(handedLines(text.join('\n'), SAID), { ...FOR_ALL, declaration: 'v1' });
  expect(more).toEqual([]);
  expect(body).toMatchObject({
    reference: 'C-1',
    filedAt: '2026-02-10T09:00:00+08:00',
    right: { kind: 'trademark', name: 'AZUREBIRD', registrationNumber: '1', trademark: { classes: [18, 25] } },
    respondents: [{ ref: 'r1', name: '小本箱包' }],
    items: [{ ref: '7' }, { ref: '8' }],
    measures: [{ item: '7', code: 'delisted', takenAt: '2026-02-11T10:00:00+08:00' }],
  });
  expect(body?.counterNotices.map(({ items }) => items)).toEqual([['7'], ['8']]);
});

it('reads a time as people write it, and nothing else as one', () => {
  expect(instantIn('2026-02-10T09:00:30Z')).toBe('2026-02-10T09:00:30Z');
  expect(['昨天', '2026-02-10', '2026-13-10 09:00'].map(instantIn)).toEqual([undefined, undefined, undefined]);
});

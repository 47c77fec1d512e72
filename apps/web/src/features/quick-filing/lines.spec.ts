import { groupsOf } from './complaints.js';
import { isCut, linesOf } from './lines.js';

const SHOPS = [
  { platformId: 'p-shop', handle: 'shop' },
  { platformId: 'p-mall', handle: 'mall' },
];
const SAID = { title: 'Bag', seller: 'Ben', account: 'ben', platformId: '' };

it('reads pasted links and rows of a CSV file alike', () => {
  const text = [
    '链接,名称,店铺,账号',
    'https://www.shop.example/goods?id=17,"Bag, brown",Cai,cai',
    'https://mall.example/item/18',
    '',
    'no link here',
    'https://mall.example/item/18',
    'https://elsewhere.example/x',
  ].join('\r\n');
  expect(linesOf(text, SHOPS, SAID)).toEqual([
    expect.objectContaining({ externalId: '17', title: 'Bag, brown', seller: 'Cai', platformId: 'p-shop' }),
    expect.objectContaining({ externalId: '18', title: 'Bag', seller: 'Ben', platformId: 'p-mall' }),
    expect.objectContaining({ url: 'no link here', fault: 'noAddress' }),
    expect.objectContaining({ fault: 'twice' }),
    expect.objectContaining({ fault: 'noPlatform' }),
  ]);
});

it('says so where there are more lines than it takes, whether or not a row names the columns', () => {
  const links = Array.from({ length: 301 }, (_, at) => `https://shop.example/${at}`);
  expect(isCut([...links.slice(1), '', ''].join('\n'))).toBe(false);
  expect(isCut(['链接,名称', ...links.slice(1)].join('\n'))).toBe(false);
  expect(isCut(links.join('\n'))).toBe(true);
});

it('takes 300 lines and makes one complaint of those of each seller, in their order', () => {
  const text = Array.from({ length: 400 }, (_, at) => `https://shop.example/${at}\tBag\tSeller ${at % 3}`).join('\n');
  const lines = linesOf(text, SHOPS, SAID);
  const common = {
    rightId: 'r',
    filedAs: 'right-holder',
    statement: 's',
    files: [],
    codes: ['G06'],
    version: '1',
  } as const;
  const groups = groupsOf(lines, common);
  expect(lines).toHaveLength(300);
  expect(groups.map(({ body }) => [body.respondents[0]?.name, body.items.length])).toEqual([
    ['Seller 0', 100],
    ['Seller 1', 100],
    ['Seller 2', 100],
  ]);
  expect(groups[0]?.body).toMatchObject({ rightId: 'r', materials: [], claims: [{ kind: 'remove' }] });
});

import { leftToFile } from './left-to-file.js';
import { linesOf } from './lines.js';

const SHOPS = [{ platformId: 'p-shop', handle: 'shop' }];
const SAID = { title: 'Bag', seller: 'Ben', account: 'ben', platformId: '' };
const read = (text: string) => linesOf(text, SHOPS, SAID);
const filed = { disputeId: 'd', number: '1' };

it('leaves nothing in the form once all is filed', () => {
  const lines = read('https://shop.example/1\nhttps://shop.example/1\nhttps://shop.example/2');
  expect(leftToFile(lines, [{ group: { lines }, filed }])).toBe('');
});

it('leaves what was neither filed nor kept, to be read again as it was', () => {
  const lines = read(
    'https://shop.example/1,Bag\nhttps://shop.example/2\t"Bag ""large"""\tCai\nhttps://shop.example/3\tBelt',
  );
  const [one, other] = lines.map((line) => ({ lines: [line] }));
  const left = leftToFile(lines, [{ group: one ?? { lines: [] }, filed }, { group: other ?? { lines: [] } }]);
  expect(read(left)).toEqual(lines.slice(1).map((line, at) => ({ ...line, id: String(at + 1) })));
  expect(leftToFile(lines, [{ group: { lines }, draftId: 'kept' }])).toBe('');
});

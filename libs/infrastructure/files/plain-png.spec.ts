import { crc32, deflateSync } from 'node:zlib';
import { plainPng } from './plain-png.js';

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
const png = (width: number, height: number, rows = height, more: readonly Buffer[] = []): Buffer => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const data = deflateSync(Buffer.alloc(rows * (1 + width * 3)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

it('keeps a picture, and nothing else that its file carries', () => {
  expect(plainPng(png(4, 3))).toEqual(png(4, 3));
  const words = chunk('tEXt', Buffer.from('Author\0Somebody'));
  expect(plainPng(Buffer.concat([png(4, 3, 3, [words]), Buffer.from('PK')]))).toEqual(png(4, 3));
});

it.each([
  ['no PNG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['one that is cut off', png(4, 3).subarray(0, -5)],
  ['rows that are missing', png(4, 3, 2)],
  ['rows beyond its height: a bomb', png(4, 3, 3_000)],
  ['one that is too wide', png(1_201, 1)],
  ['a byte that is not what its sum says', Buffer.from(png(4, 3).map((byte, at) => (at === 20 ? byte ^ 1 : byte)))],
])('refuses %s', (_, bytes) => expect(plainPng(bytes)).toBeUndefined());

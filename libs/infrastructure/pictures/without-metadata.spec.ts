import { withoutMetadata } from './without-metadata.js';

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
/** EXIF of a phone: how it was held, and a place. */
const exif = (turned: number, little = false): Buffer => {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4);
  tiff.write(little ? 'II' : 'MM', 0, 'latin1');
  const short = (value: number, at: number) => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  const long = (value: number, at: number) => (little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at));
  short(42, 2);
  long(8, 4);
  short(2, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(turned, 18);
  short(0x8825, 22); // where it was taken
  short(4, 24);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS 22.5431N 114.0579E')]);
};
const scan = Buffer.concat([segment(0xda, Buffer.alloc(10, 1)), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])]);
const jpeg = (...told: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0')),
    ...told,
    segment(0xdb, Buffer.alloc(64, 9)),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);
const chunk = (type: string, body = ''): Buffer => {
  const one = Buffer.alloc(12 + body.length);
  one.writeUInt32BE(body.length, 0);
  one.write(type + body, 4, 'latin1');
  return one;
};
const png = (...told: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', 'x'.repeat(13)),
    ...told,
    chunk('IDAT', 'y'),
    chunk('IEND'),
  ]);

it('takes place, camera, comments and what hangs behind the end from a JPEG, and leaves the picture', () => {
  const told = jpeg(
    segment(0xe1, exif(1)),
    segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0 owner Li Lei')),
    segment(0xed, Buffer.from('Photoshop 3.0\0 by Li Lei')),
    segment(0xfe, Buffer.from('taken at home')),
  );
  const plain = withoutMetadata(Buffer.concat([told, Buffer.from('a small film behind it')]));
  expect(plain).toEqual(jpeg());
  expect(withoutMetadata(jpeg())).toEqual(jpeg());
});

it.each([false, true])(
  'keeps how a JPEG is to be turned, and nothing of its EXIF beside (little-endian: %s)',
  (little) => {
    const plain = withoutMetadata(jpeg(segment(0xe1, exif(6, little)))) ?? Buffer.alloc(0);
    expect(plain.includes('GPS')).toBe(false);
    expect(plain.includes(Buffer.from('0112000300000001' + '0006', 'hex'))).toBe(true);
    expect(withoutMetadata(plain)).toEqual(plain); // the same again
  },
);

it('takes words, times and private chunks from a PNG', () => {
  const told = png(
    chunk('tEXt', 'Author\0Li Lei'),
    chunk('eXIf', 'GPS'),
    chunk('tIME', 'x'),
    chunk('zzZz', 'me'),
    chunk('gAMA', 'x'),
  );
  expect(withoutMetadata(Buffer.concat([told, Buffer.from('behind')]))).toEqual(png(chunk('gAMA', 'x')));
});

it('knows nothing else, and nothing that is cut off', () => {
  for (const bytes of [Buffer.from(''), Buffer.from('%PDF-1.7'), jpeg().subarray(0, 90), png().subarray(0, 30)])
    expect(withoutMetadata(bytes)).toBeUndefined();
  expect(withoutMetadata(jpeg().subarray(0, -2))).toBeUndefined();
});

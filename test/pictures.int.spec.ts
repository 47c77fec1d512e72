import path from 'node:path';
import { openAskedProcess } from '#infrastructure/asked-process.js';
import { sizeOf } from '#screening/pictures/picture-size.js';
import type { PictureTold, PictureWanted } from '#screening/pictures/picture-process.js';
import { MOST_APART } from '#screening/pictures/picture-likeness.js';
import { pictureOf } from './screening/make-pictures.js';
import { measurePictures } from './screening/measure-pictures.js';

/** The pictures of docs/screening.md, fewer of them: what holds there holds here, with room for luck. */
it('finds altered pictures, and takes hardly any other for one of them', async () => {
  const sure = ['recompressed (JPEG 25)', 'a fifth as large', 'without colour'];
  const most = ['turned left to right', 'white border of a tenth', 'cut by a tenth on each side'];
  const names = [...sure, ...most];
  const { found, alarms } = await measurePictures({ published: 48, altered: 12, names }, MOST_APART);
  for (const name of sure) expect([name, found[name]]).toEqual([name, [12, 12]]);
  for (const name of most) expect(found[name]?.[0]).toBeGreaterThanOrEqual(9);
  expect(alarms[0] / alarms[1]).toBeLessThan(0.02);
}, 240_000);

describe('the process that decodes', () => {
  const program = path.resolve(`libs/screening/pictures/picture-process${path.extname(import.meta.filename)}`);
  const { ask, close } = openAskedProcess<PictureWanted, PictureTold>({
    ...{ program, args: [], most: 30_000, idle: 30_000 },
  });
  afterAll(close);

  it('says what it does not hash, and goes on', async () => {
    const png = await pictureOf(1);
    const huge = Buffer.from(png);
    const told = async (bytes: Uint8Array) => ask(() => ({ bytes }));
    expect(await told(Buffer.from('no picture at all, but long enough to be one'))).toEqual({ refused: 'no-picture' });
    expect(await told(Buffer.concat([png.subarray(0, 400), Buffer.alloc(400)]))).toBeDefined(); // cut off in its middle
    expect(sizeOf(huge)).toMatchObject({ kind: 'jpeg', width: expect.any(Number), height: expect.any(Number) });
    const lying = Buffer.from('89504e470d0a1a0a0000000d49484452000fffff000fffff0806000000', 'hex');
    expect(await told(Buffer.concat([lying, Buffer.alloc(40)]))).toEqual({ refused: 'too-many-pixels' });
    expect(await told(png)).toEqual({ hash: expect.stringMatching(/^p1:/) });
  }, 60_000);
});

import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { openAskedProcess } from '#infrastructure/asked-process.js';
import { PictureIndex, type KnownPicture } from '#screening/pictures/find-pictures.js';
import type { PictureTold, PictureWanted } from '#screening/pictures/picture-process.js';
import { atLeast, merely, type Row } from './row.js';

const PICTURES = 400;
const DRAWN = 40;
const EACH_SECOND = 200;
const KNOWN = 10_000;
const SIDE = 800;
/** Two processes, as an installation on two cores may have. */
const PROCESSES = 2;

/** Pictures of 800 × 800 as shops show them, as JPEG: from bytes to hash; then one against 10,000 published ones. */
export async function benchPictures(): Promise<Row[]> {
  const files = await Promise.all(Array.from({ length: DRAWN }, (_, at) => drawn(at)));
  const program = path.resolve('dist/libs/screening/pictures/picture-process.js');
  const all = Array.from({ length: PROCESSES }, () =>
    openAskedProcess<PictureWanted, PictureTold>({ program, args: [], most: 30_000, idle: 30_000 }),
  );
  try {
    const hashes: string[] = [];
    const hash = async (ask: (typeof all)[number]['ask'], at: number): Promise<void> => {
      const told = await ask(() => ({ bytes: files[at % DRAWN]! }));
      if (told === undefined || 'refused' in told) throw new Error(JSON.stringify(told));
      hashes.push(told.hash);
    };
    await Promise.all(all.map(({ ask }) => hash(ask, 0))); // they have come up
    const begun = performance.now();
    await Promise.all(
      all.map(async ({ ask }, which) => {
        for (let at = which; at < PICTURES; at += PROCESSES) await hash(ask, at);
      }),
    );
    const rate = PICTURES / ((performance.now() - begun) / 1000);
    return [
      atLeast(1, { name: 'pictures hashed, two processes', ours: rate, unit: '/s', reference: EACH_SECOND }),
      merely({ name: `one compared with ${KNOWN.toLocaleString('en')}`, ours: compared(hashes), unit: 'ms' }),
    ];
  } finally {
    await Promise.all(all.map(({ close }) => close()));
  }
}

const compared = (hashes: readonly string[]): number => {
  const known = Array.from({ length: KNOWN }, (_, at): KnownPicture => ({
    ...{ id: String(at), name: 'x', hash: hashes[at % hashes.length]! },
  }));
  const index = new PictureIndex(known);
  const begun = performance.now();
  for (const hash of hashes.slice(0, 20)) index.find(hash);
  return (performance.now() - begun) / 20;
};

/** Blobs before a ground: something to decode, no two alike. */
const drawn = (seed: number): Promise<Buffer> => {
  const canvas = createCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  const at = (i: number): number => ((seed * 7_919 + i * 104_729) % 1_000) / 1_000;
  context.fillStyle = `hsl(${at(1) * 360} 40% 80%)`;
  context.fillRect(0, 0, SIDE, SIDE);
  for (let i = 0; i < 60; i += 1) {
    context.fillStyle = `hsl(${at(i) * 360} 70% ${20 + at(i + 3) * 60}%)`;
    context.fillRect(at(i + 5) * SIDE, at(i + 9) * SIDE, 20 + at(i + 13) * 200, 20 + at(i + 17) * 200);
  }
  return canvas.encode('jpeg', 85);
};

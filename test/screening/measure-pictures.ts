import path from 'node:path';
import { openAskedProcess } from '#infrastructure/asked-process.js';
import { bitsApart, wordsOf, type PictureWords } from '#screening/pictures/picture-likeness.js';
import type { PictureTold, PictureWanted } from '#screening/pictures/picture-process.js';
import { ALTERATIONS, alteredOf, pictureOf } from './make-pictures.js';

/** By kind of alteration how many of how many pictures were found, and how many pairs of other pictures were taken for one. */
export type PictureFigures = {
  readonly found: Readonly<Record<string, readonly [found: number, asked: number]>>;
  readonly alarms: readonly [alarms: number, pairs: number];
  /** Of pictures of others, those for which at least one of all published ones was named. */
  readonly accused: readonly [accused: number, asked: number];
};

/** How many are published, and how many of them are altered, in which ways: all where not said. */
type Wanted = {
  readonly published: number;
  readonly altered: number;
  /** By which number the first is drawn: other numbers, other pictures. */
  readonly first?: number;
  readonly names?: readonly string[];
};

export async function measurePictures(
  { published, altered, first = 0, names = Object.keys(ALTERATIONS) }: Wanted,
  most: number,
): Promise<PictureFigures> {
  const here = import.meta.filename;
  const program = path.join(path.dirname(here), `../../libs/screening/pictures/picture-process${path.extname(here)}`);
  const { ask, close } = openAskedProcess<PictureWanted, PictureTold>({
    ...{ program, args: [], most: 30_000, idle: 30_000 },
  });
  const hashOf = async (bytes: Uint8Array): Promise<PictureWords> => {
    const told = await ask(() => ({ bytes }));
    if (told === undefined || 'refused' in told) throw new Error(JSON.stringify(told));
    return wordsOf(told.hash);
  };
  try {
    const known: PictureWords[] = [];
    for (let seed = 0; seed < published; seed += 1) known.push(await hashOf(await pictureOf(first + seed)));
    const found: Record<string, readonly [number, number]> = {};
    for (const name of names) {
      let right = 0;
      for (const [seed, one] of known.slice(0, altered).entries())
        if (bitsApart(await hashOf(await alteredOf(first + seed, name)), one) <= most) right += 1;
      found[name] = [right, altered];
    }
    let [alarms, pairs, accused] = [0, 0, 0];
    for (const [i, one] of known.entries()) {
      const named = known.filter((other, j) => i !== j && bitsApart(one, other) <= most).length;
      alarms += named;
      pairs += known.length - 1;
      if (named > 0) accused += 1;
    }
    return { found, alarms: [alarms, pairs], accused: [accused, known.length] };
  } finally {
    await close();
  }
}

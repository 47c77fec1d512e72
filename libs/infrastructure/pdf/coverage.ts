import { open } from 'node:fs/promises';

/** Whether a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

type Range = { readonly first: number; readonly last: number };

/** Reads the font's table of characters (OpenType `cmap`, format 12). Throws Error for a font that has none. */
export async function readCoverage(fontFile: string): Promise<Coverage> {
  const cmap = await readTable(fontFile, 'cmap');
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
  const offset = records.find((one) => cmap.readUInt16BE(one) === 12);
  if (offset === undefined) throw new Error('the font tells no characters');
  const groups = Array.from({ length: cmap.readUInt32BE(offset + 12) }, (_, index) => offset + 16 + index * 12);
  const ranges = groups.map((at): Range => ({ first: cmap.readUInt32BE(at), last: cmap.readUInt32BE(at + 4) }));
  return (codePoint) => {
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { first, last } = ranges[middle] as Range;
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

const readTable = async (fontFile: string, tag: string): Promise<Buffer> => {
  const file = await open(fontFile, 'r');
  try {
    const { buffer: head } = await file.read(Buffer.alloc(12 + 64 * 16), 0, 12 + 64 * 16, 0);
    const entry = Array.from({ length: head.readUInt16BE(4) }, (_, index) => 12 + index * 16).find(
      (at) => head.toString('latin1', at, at + 4) === tag,
    );
    if (entry === undefined) throw new Error('the font tells no characters');
    const [start, length] = [head.readUInt32BE(entry + 8), head.readUInt32BE(entry + 12)];
    return (await file.read(Buffer.alloc(length), 0, length, start)).buffer;
  } finally {
    await file.close();
  }
};

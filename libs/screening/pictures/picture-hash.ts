/**
 * The hash of a picture by its lowest frequencies (pHash): C. Zauner, “Implementation and Benchmarking of Perceptual
 * Image Hash Functions”, Hagenberg 2010, 3.2.1: brightness, 32 × 32, discrete cosine transform, of the lowest 8 × 8
 * which lie above their median. Ours besides: a uniform border is cut off first, and beside the whole stand its mirror
 * image and parts of it, so that what was flipped or cropped is found by one of them.
 */
export const PICTURE_HASH_VERSION = 'p1';

/** Brightness from 0 to 255, row by row. */
export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array };
type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const SIDE = 32;
const LOW = 8;
/** A row or column whose values differ so little, and from the outermost one, is border. */
const BORDER = 12;
/** So much of each side may be cut; what is beyond is the picture’s own ground. */
const MOST_BORDER = 0.3;

const COSINES = Array.from({ length: LOW }, (_, u) =>
  Float64Array.from({ length: SIDE }, (__, x) => Math.cos(((2 * x + 1) * (u + 1) * Math.PI) / (2 * SIDE))),
);

/** What the hash text holds, in its order: all but the second are of what is seen as it is. */
const PARTS: readonly ((frame: Frame) => Frame)[] = [
  (frame) => frame,
  (frame) => part(frame, 0.05, 0.05, 0.9),
  (frame) => part(frame, 0.1, 0.1, 0.8),
  ...[
    [0, 0],
    [0.15, 0],
    [0, 0.15],
    [0.15, 0.15],
  ].map(
    ([x = 0, y = 0]) =>
      (frame: Frame) =>
        part(frame, x, y, 0.85),
  ),
];

const part = ({ left, top, width, height }: Frame, x: number, y: number, share: number): Frame => ({
  left: left + width * x,
  top: top + height * y,
  width: width * share,
  height: height * share,
});

/** `p1:` and 64 bits of each part, the mirror image second. One text for one picture. */
export function pictureHashOf(grey: Grey): string {
  const frame = withoutBorder(grey);
  const [whole = new Float64Array(), ...parts] = PARTS.map((of) => lowFrequencies(grey, of(frame)));
  const words = [whole, mirrored(whole), ...parts].map(bitsOf);
  return `${PICTURE_HASH_VERSION}:${words.join('-')}`;
}

/** What is as plain as a sheet of paper has no frequencies to tell it by. */
export const isPlain = (grey: Grey): boolean => {
  const mean = grey.data.reduce((sum, one) => sum + one, 0) / grey.data.length;
  const spread = grey.data.reduce((sum, one) => sum + (one - mean) ** 2, 0) / grey.data.length;
  return spread < 16;
};

/**
 * Without the lines at each side that are even in themselves and like the outermost one; turned over it cuts the same.
 */
function withoutBorder({ width, height, data }: Grey): Frame {
  const at = (x: number, y: number): number => data[y * width + x] ?? 0;
  const lineOf = (length: number, valueAt: (i: number) => number): { readonly mean: number; readonly even: boolean } => {
    let [sum, least, most] = [0, 255, 0];
    for (let i = 0; i < length; i += 1) {
      const value = valueAt(i);
      sum += value;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return { mean: sum / length, even: most - least <= BORDER };
  };
  const cut = (most: number, length: number, valueAt: (line: number, i: number) => number): number => {
    const outer = lineOf(length, (i) => valueAt(0, i));
    let lines = 0;
    while (lines < most) {
      const { mean, even } = lineOf(length, (i) => valueAt(lines, i));
      if (!even || Math.abs(mean - outer.mean) > BORDER) break;
      lines += 1;
    }
    return lines;
  };
  const [across, down] = [Math.floor(width * MOST_BORDER), Math.floor(height * MOST_BORDER)];
  const left = cut(across, height, (line, i) => at(line, i));
  const right = cut(across, height, (line, i) => at(width - 1 - line, i));
  const top = cut(down, width, (line, i) => at(i, line));
  const bottom = cut(down, width, (line, i) => at(i, height - 1 - line));
  return { left, top, width: width - left - right, height: height - top - bottom };
}

/** The mean of each of 32 × 32 fields, transformed; without the constant part. */
function lowFrequencies(grey: Grey, frame: Frame): Float64Array {
  const fields = fieldsOf(grey, frame);
  const rows = new Float64Array(LOW * SIDE);
  for (let y = 0; y < SIDE; y += 1)
    for (let u = 0; u < LOW; u += 1) {
      let sum = 0;
      for (let x = 0; x < SIDE; x += 1) sum += (COSINES[u]?.[x] ?? 0) * (fields[y * SIDE + x] ?? 0);
      rows[y * LOW + u] = sum;
    }
  const low = new Float64Array(LOW * LOW);
  for (let v = 0; v < LOW; v += 1)
    for (let u = 0; u < LOW; u += 1) {
      let sum = 0;
      for (let y = 0; y < SIDE; y += 1) sum += (COSINES[v]?.[y] ?? 0) * (rows[y * LOW + u] ?? 0);
      low[v * LOW + u] = sum;
    }
  return low;
}

function fieldsOf({ width, height, data }: Grey, frame: Frame): Float64Array {
  const fields = new Float64Array(SIDE * SIDE);
  for (let fy = 0; fy < SIDE; fy += 1) {
    const [y0, y1] = linesOf(frame.top, frame.height, fy, height);
    for (let fx = 0; fx < SIDE; fx += 1) {
      const [x0, x1] = linesOf(frame.left, frame.width, fx, width);
      let sum = 0;
      for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) sum += data[y * width + x] ?? 0;
      fields[fy * SIDE + fx] = sum / ((y1 - y0) * (x1 - x0));
    }
  }
  return fields;
}

const linesOf = (from: number, length: number, field: number, most: number): readonly [number, number] => {
  const first = Math.min(most - 1, Math.round(from + (length * field) / SIDE));
  return [first, Math.min(most, Math.max(first + 1, Math.round(from + (length * (field + 1)) / SIDE)))];
};

/** Turned left to right, each odd frequency across has its sign changed; the first that is kept is one. */
const mirrored = (low: Float64Array): Float64Array => low.map((value, i) => ((i % LOW) % 2 === 0 ? -value : value));

const bitsOf = (low: Float64Array): string => {
  const sorted = Float64Array.from(low).sort();
  const median = ((sorted[31] ?? 0) + (sorted[32] ?? 0)) / 2;
  let text = '';
  for (let from = 0; from < low.length; from += 4) {
    let nibble = 0;
    for (let i = 0; i < 4; i += 1) nibble = nibble * 2 + ((low[from + i] ?? 0) > median ? 1 : 0);
    text += nibble.toString(16);
  }
  return text;
};

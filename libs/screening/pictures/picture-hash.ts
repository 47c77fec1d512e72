import { withoutBorder, type Frame, type Grey } from './border.js';

/**
 * The hash of a picture by its lowest frequencies (pHash): C. Zauner, “Implementation and Benchmarking of Perceptual
 * Image Hash Functions”, Hagenberg 2010, 3.2.1: brightness, 32 × 32, discrete cosine transform, of the lowest 8 × 8
 * which lie above their median. Ours besides: a uniform border is cut off first, and beside the whole stand its mirror
 * image and parts of it, so that what was flipped or cropped is found by one of them.
 */
export const PICTURE_HASH_VERSION = 'p1';

const SIDE = 32;
const LOW = 8;
const COSINES = Array.from({ length: LOW }, (_, u) =>
  Float64Array.from({ length: SIDE }, (__, x) => Math.cos(((2 * x + 1) * (u + 1) * Math.PI) / (2 * SIDE))),
);

/** What the hash text holds, in its order: all but the second are of what is seen as it is. */
const PARTS: readonly ((frame: Frame) => Frame)[] = [
  (frame) => frame,
  (frame) => part(frame, [0.05, 0.05], [0.9, 0.9]),
  (frame) => part(frame, [0.09, 0.09], [0.82, 0.82]),
  (frame) => part(frame, [0.1, 0], [0.9, 1]),
  (frame) => part(frame, [0, 0], [0.9, 1]),
  (frame) => part(frame, [0, 0.1], [1, 0.9]),
  (frame) => part(frame, [0, 0], [1, 0.9]),
  (frame) => part(frame, [0, 0.25], [1, 0.75]),
  (frame) => part(frame, [0, 0], [1, 0.75]),
];

type Pair = readonly [across: number, down: number];
const part = ({ left, top, width, height }: Frame, [x, y]: Pair, [across, down]: Pair): Frame => ({
  left: left + width * x,
  top: top + height * y,
  width: width * across,
  height: height * down,
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

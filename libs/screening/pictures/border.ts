/** Brightness from 0 to 255, row by row. */
export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array };
/** A part of a picture, in its own pixels. */
export type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A row or column of which hardly any value differs by more from the outermost one is border. */
const BORDER = 12;
const FEW = 0.02;
/** A border ends where half of a line differs by more. */
const EDGE = 24;
/** So much of each side may be border; more is the picture’s own ground. */
const MOST_BORDER = 0.3;

/**
 * Without what was drawn around it: at each side the lines that are even in themselves and alike, if they end at a
 * sharp edge. A ground that fades is no border, or what is cut would depend on how the picture was written. Turned
 * over it cuts the same.
 */
export function withoutBorder({ width, height, data }: Grey): Frame {
  const at = (x: number, y: number): number => data[y * width + x] ?? 0;
  const [across, down] = [Math.floor(width * MOST_BORDER), Math.floor(height * MOST_BORDER)];
  const left = borderOf(across, height, (line, i) => at(line, i));
  const right = borderOf(across, height, (line, i) => at(width - 1 - line, i));
  const top = borderOf(down, width - left - right, (line, i) => at(left + i, line));
  const bottom = borderOf(down, width - left - right, (line, i) => at(left + i, height - 1 - line));
  return { left, top, width: width - left - right, height: height - top - bottom };
}

/** How many lines from the outside are border; none where nothing ends sharply within `most`. */
function borderOf(most: number, length: number, valueAt: (line: number, i: number) => number): number {
  const outer = meanOf(length, (i) => valueAt(0, i));
  const offBy = (line: number, bound: number): number => {
    let off = 0;
    for (let i = 0; i < length; i += 1) if (Math.abs(valueAt(line, i) - outer) > bound) off += 1;
    return off / length;
  };
  let lines = 0;
  while (lines < most && offBy(lines, BORDER) <= FEW) lines += 1;
  // an edge may be blurred over a line or two
  const isSharp = lines > 0 && lines < most && Math.max(offBy(lines, EDGE), offBy(lines + 1, EDGE)) >= 0.5;
  return isSharp ? lines + (offBy(lines, EDGE) >= 0.5 ? 0 : 1) : 0;
}

const meanOf = (length: number, valueAt: (i: number) => number): number => {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += valueAt(i);
  return sum / length;
};

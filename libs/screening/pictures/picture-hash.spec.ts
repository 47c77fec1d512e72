import type { Grey } from './border.js';
import { isPlain, pictureHashOf } from './picture-hash.js';
import { bitsApart, isPictureHash, wordsOf } from './picture-likeness.js';

const SIDE = 128;
const drawn = (value: (x: number, y: number) => number): Grey => ({
  width: SIDE,
  height: SIDE,
  data: Uint8Array.from({ length: SIDE * SIDE }, (_, i) => value(i % SIDE, Math.floor(i / SIDE))),
});
const blob = (x: number, y: number, cx: number, cy: number, r: number): number =>
  (x - cx) ** 2 + (y - cy) ** 2 < r ** 2 ? 90 : 0;
const scene = (x: number, y: number): number =>
  Math.round(
    60 + x / 4 + blob(x, y, 30, 40, 22) + blob(x, y, 90, 84, 15) - blob(x, y, 70, 30, 12) / 2 + (y % 40 > 30 ? 25 : 0),
  );
const other = (x: number, y: number): number =>
  Math.round(200 - y / 2 + blob(x, y, 100, 20, 18) / 2 - blob(x, y, 40, 90, 30) - (x % 50 > 35 ? 40 : 0));
const whole = pictureHashOf(drawn(scene));
const apart = (grey: Grey): number => bitsApart(wordsOf(pictureHashOf(grey)), wordsOf(whole));

it('is one text for one picture', () => {
  expect(isPictureHash(whole)).toBe(true);
  expect(isPictureHash(whole.slice(0, -1))).toBe(false);
  expect(apart(drawn(scene))).toBe(0);
});

it.each([
  ['lighter', drawn((x, y) => Math.min(255, scene(x, y) + 30))],
  ['turned left to right', drawn((x, y) => scene(SIDE - 1 - x, y))],
  [
    'with a border',
    drawn((x, y) =>
      x < 12 || y < 12 || x > 115 || y > 115 ? 255 : scene(((x - 12) * 127) / 103, ((y - 12) * 127) / 103),
    ),
  ],
  ['cut to its middle', drawn((x, y) => scene(13 + x * 0.8, 13 + y * 0.8))],
])('is found %s', (_, grey) => expect(apart(grey)).toBeLessThanOrEqual(8));

it('is far from another picture', () => expect(apart(drawn(other))).toBeGreaterThan(14));

it('tells nothing of a plain sheet', () => {
  expect(isPlain(drawn(() => 250))).toBe(true);
  expect(isPlain(drawn(scene))).toBe(false);
});

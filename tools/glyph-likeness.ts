import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser.js';

/**
 * Makes libs/screening/glyph-likeness.ts: which characters of GB 2312 look alike. Each is drawn by a browser at 32 by 32
 * in the font that documents are printed in; two look alike whose grey values go together (correlation). Run by hand when the
 * font or the measure changes.
 */
const SIDE = 32;
/** Chosen by eye: above it 土士, 末未, 己已; below it pairs that merely share a half. */
const ALIKE = 0.78;
const FONT = 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';

const decoder = new TextDecoder('gbk');
const chars: string[] = [];
for (let row = 0xb0; row <= 0xf7; row += 1)
  for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
    const char = decoder.decode(Uint8Array.of(row, cell));
    if (/^\p{Script=Han}$/u.test(char)) chars.push(char);
  }

const { program, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath: program,
  env: { ...process.env, ...env } as never,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const font = readFileSync(path.resolve(FONT)).toString('base64');
await page.setContent('<canvas width="32" height="32"></canvas>');
/** Runs in the page. */
const DRAW = `async ({ font, chars, side }) => {
  const face = new FontFace('Printed', 'url(data:font/ttf;base64,' + font + ')');
  document.fonts.add(await face.load());
  const context = document.querySelector('canvas').getContext('2d', { willReadFrequently: true });
  context.font = side + 'px Printed';
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  return chars.map((char) => {
    context.clearRect(0, 0, side, side);
    context.fillText(char, side / 2, side / 2 + 1);
    const { data } = context.getImageData(0, 0, side, side);
    return Array.from({ length: side * side }, (_, i) => data[i * 4 + 3]);
  });
}`;
const drawn = (await page.evaluate(`(${DRAW})(${JSON.stringify({ font, chars, side: SIDE })})`)) as number[][];
await browser.close();

/** A little out of focus, so that a stroke that stands a pixel aside is still the same; of mean 0 and length 1. */
const blurred = (pixels: readonly number[]): Float32Array => {
  const out = new Float32Array(SIDE * SIDE);
  for (let y = 1; y < SIDE - 1; y += 1)
    for (let x = 1; x < SIDE - 1; x += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        for (let dx = -1; dx <= 1; dx += 1)
          out[y * SIDE + x] =
            out[y * SIDE + x]! + pixels[(y + dy) * SIDE + x + dx]! * (dx === 0 ? 2 : 1) * (dy === 0 ? 2 : 1);
  const mean = out.reduce((sum, value) => sum + value, 0) / out.length;
  const length = Math.sqrt(out.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1;
  return out.map((value) => (value - mean) / length);
};

const shapes = drawn.map(blurred);
const alike = new Map<string, string>();
for (let i = 0; i < chars.length; i += 1)
  for (let k = i + 1; k < chars.length; k += 1) {
    let product = 0;
    const [one, other] = [shapes[i]!, shapes[k]!];
    for (let n = 0; n < one.length; n += 1) product += one[n]! * other[n]!;
    if (product >= ALIKE) alike.set(chars[i]!, (alike.get(chars[i]!) ?? '') + chars[k]!);
  }
const groups = [...alike].map(([char, others]) => char + others);
const lines = groups.reduce<readonly string[]>((all, group) => {
  const last = all.at(-1) ?? '';
  return last.length + group.length < 100 ? [...all.slice(0, -1), `${last} ${group}`.trim()] : [...all, group];
}, []);
writeFileSync(
  'libs/screening/glyph-likeness.ts',
  `/** Characters that look alike: each with those after it in GB 2312, one group behind the other. Made by tools/glyph-likeness.ts. */
export const LOOK_ALIKE = \`
${lines.join('\n')}
\`;
`,
);
process.stdout.write(`${alike.size} characters with ${[...alike.values()].join('').length} that look like them\n`);

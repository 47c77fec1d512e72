import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { screen } from './screen.js';

it('tells line and place of each word, and that a person decides', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-screen-'));
  const said: string[] = [];
  const { log } = console;
  console.log = (line: string) => void said.push(line);
  try {
    const file = path.join(folder, 'listings.txt');
    writeFileSync(file, '真丝围巾 现货\n大牌 高-仿 手袋\r\n拒绝高仿\n');
    expect(await screen(undefined as never, [file])).toBe(0);
    expect(said).toEqual([
      '2:4  高仿  “高-仿”  spaced  0.92  word-high-imitation',
      expect.stringMatching(/^1 to be looked at in 3 texts .* A person decides/),
    ]);
    said.length = 0;
    const names = path.join(folder, 'names.txt');
    writeFileSync(names, '\uFEFF澜岫\n阳澄湖大闸蟹,GI\n');
    writeFileSync(file, '澜岫同款披肩\n阳澄湖大闸蟹 现捞\n');
    expect(await screen(undefined as never, ['--names', names, file])).toBe(0);
    expect(said.map((line) => line.split('  ').at(-1))).toEqual([
      ...['brand-traffic', 'unlicensed-indication', expect.stringMatching(/^2 to be looked at in 2 texts/)],
    ]);
  } finally {
    console.log = log;
    rmSync(folder, { recursive: true });
  }
});

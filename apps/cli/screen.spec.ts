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
  } finally {
    console.log = log;
    rmSync(folder, { recursive: true });
  }
});

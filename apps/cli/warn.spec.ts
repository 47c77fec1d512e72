import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { warnBefore } from './warn.js';

const dayAt = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
/** Ten shops with a complaint a week, and one with another each day of the last two weeks. */
const COUNTS = Array.from({ length: 11 }, (_, shop) =>
  Array.from({ length: 300 }, (_day, day) => {
    const part = (day % 7 === 0 ? 1 : 0) + (shop === 10 && day >= 286 ? 1 : 0);
    return `shop-${shop},bags,${dayAt(day)},${part},100`;
  }),
).flat();

it('tells who stands out, since when and by what, and refuses what is no count or no day', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-warn-'));
  const said: string[] = [];
  const { log, error } = console;
  console.log = (line: string) => void said.push(line);
  console.error = (line: string) => void said.push(line);
  try {
    const file = path.join(folder, 'counts.csv');
    const run = (lines: readonly string[], ...more: readonly string[]): Promise<number> => {
      writeFileSync(file, `subject,group,day,part,whole\n${lines.join('\n')}\n`);
      said.length = 0;
      return warnBefore(undefined as never, [...more, file]);
    };
    const options = ['--festival', `autumn=${dayAt(310)}`, '--on', dayAt(300)];
    expect(await run(COUNTS, ...options)).toBe(0);
    expect(said).toEqual([
      expect.stringMatching(/^shop-10 \(bags\) since 2026-10-14: 16 of 1400, 1\.14 % .* by chance \d/),
      '1 of 11 stand out on 2026-10-28. A person looks at each of them.',
    ]);
    expect(await run(['a,bags,2026-01-01,3,2'], ...options)).toBe(2);
    expect(said).toEqual([expect.stringContaining('line 2')]);
    expect(await run(['a,bags,1 May,1,2'], ...options)).toBe(2);
    expect(said).toEqual(['1 May is no day (YYYY-MM-DD)']);
    expect(await run(COUNTS)).toBe(2);
  } finally {
    Object.assign(console, { log, error });
    rmSync(folder, { recursive: true });
  }
});

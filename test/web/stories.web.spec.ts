import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { playStories } from '../journeys/play-stories.js';
import { fewestOf } from './fewest-of.js';
import { atDesk, closeBrowser } from './play-at-desk.js';
import type { Done } from './screens/at-desk.js';
import { AT_DESK } from './stories.js';

const done: Done[] = [];
const folder = process.env['PICTURES'];
afterAll(async () => {
  await closeBrowser();
  const counted = `${JSON.stringify(fewestOf(done), null, 2)}\n`;
  if (folder !== undefined) writeFileSync(path.join(folder, '../clicks.json'), counted);
});

playStories(AT_DESK.map(([story, seating]) => atDesk(story, seating, (some) => void done.push(...some))));

/** The fewest of one story are no measure. */
const isWhole = process.env['PARLEY_TEST_STORY'] === undefined;

(isWhole ? it : it.skip)('does what docs/screens.md tells the clicks and fields of in no more than those', () => {
  const fewest = fewestOf(done);
  const [, page = ''] = readFileSync('docs/screens.md', 'utf8').split('\n## Frequent tasks\n');
  const [table = ''] = page.split('\n## ');
  const told = [...table.matchAll(/^\| .*`(\w+)`\s*\| (\d+) +\| (\d+) +\|/gm)];
  const undone = told.flatMap(([, operationId = '']) => (fewest[operationId] ? [] : [operationId]));
  expect([told.length, undone]).toEqual([20, []]);
  const more = told.flatMap(([, operationId = '', clicks, fields]) => {
    const ours = fewest[operationId];
    return ours && (ours.clicks > Number(clicks) || ours.fields > Number(fields)) ? [{ operationId, ...ours }] : [];
  });
  expect(more).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { processorTime } from './processor-time.mjs';

const SLOWEST = 10;
const PROJECTS = [
  ['stories', /^test\/stories\//],
  ['journeys', /^test\/journeys\//],
  ['faults', /^test\/faults\/(faults|long)/],
  ['documents', /^test\/documents\//],
  ['integration', /\.int\.spec\.ts$/],
];
const projectOf = (file) => PROJECTS.find(([, pattern]) => pattern.test(file))?.[0] ?? 'rules';
const seconds = (milliseconds) => `${(milliseconds / 1_000).toFixed(0).padStart(5)} s`;

/**
 * Where the time went: the files that took longest, and the processor time of each project, of its servers and of all
 * else.
 */
export function tellCost(root, { testResults }, book) {
  const costs = existsSync(book) ? readFileSync(book, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []; // prettier-ignore
  const nameOf = (file) => path.relative(root, file).replaceAll(path.sep, '/');
  const byFile = sumBy(costs.filter(({ file }) => file), ({ file }) => nameOf(file)); // prettier-ignore
  const byProject = sumBy(costs, ({ file, project }) => project ?? projectOf(nameOf(file)));
  const took = testResults.map(({ name, startTime, endTime }) => ({
    file: nameOf(name),
    milliseconds: endTime - startTime,
  }));
  const slowest = took.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
  console.log(`\nThe ${slowest.length} slowest files, and their processor time`);
  for (const { file, milliseconds } of slowest)
    console.log(`${seconds(milliseconds)} ${seconds(byFile.get(file) ?? 0)}  ${file}`);
  if (costs.length === 0) return;
  console.log('\nProcessor time of each project, with the servers that its files share');
  const counted = [...byProject.values()].reduce((sum, one) => sum + one, 0);
  const all = Math.max(counted, processorTime()); // what was killed with those that it started was never told to us
  for (const [project, milliseconds] of [...byProject].sort((a, b) => b[1] - a[1]))
    console.log(`${seconds(milliseconds)}  ${project}`);
  console.log(`${seconds(all - counted)}  what is built before, and Jest itself\n${seconds(all)}  in all\n`);
}

function sumBy(costs, keyOf) {
  const sums = new Map();
  for (const cost of costs) sums.set(keyOf(cost), (sums.get(keyOf(cost)) ?? 0) + cost.milliseconds);
  return sums;
}

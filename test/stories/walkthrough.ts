import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { breakageOf } from './kit/breakage.js';
import { machineOf } from './kit/machine.js';
import { STORIES } from './stories.js';

/**
 * Plays the stories against the system that `npm start` runs: all of them, or those named; `--list` names them,
 * `--pictures <folder>` keeps what a phone showed.
 */
const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, pictures: { type: 'string' } },
});
if (values.list) {
  for (const { name, title } of STORIES) console.log(`${name.padEnd(32)}${title}`);
  process.exit(0);
}
const unknown = names.filter((name) => !STORIES.some((story) => story.name === name));
if (unknown.length > 0) {
  console.error(`There is no story ${unknown.join(', ')}. They are: ${STORIES.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

type Addresses = { readonly api: string; readonly demo: string; readonly mail: string; readonly phones: string };

const home = path.resolve(process.env['PARLEY_HOME'] ?? '.parley');
const readAddresses = (): Addresses => {
  try {
    return JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Addresses;
  } catch {
    console.error(
      'Nothing runs here yet: start the system with `npm start` in another terminal, then play the stories.',
    );
    process.exit(1);
  }
};
const { api: apiUrl, demo: shopUrl, mail: mailUrl, phones: phonesUrl } = readAddresses();
const operatorKey = readFileSync(path.join(home, 'keys', 'operator.key'), 'utf8').trim();
const pictures = values.pictures === undefined ? {} : { pictures: path.resolve(values.pictures) };
const place = {
  ...pictures,
  apiUrl,
  shopUrl,
  mailUrl,
  phonesUrl,
  operatorKey,
  say: (line: string) => console.log(line),
  breakage: breakageOf(home),
  machine: machineOf(home),
};

let failed = 0;
for (const story of STORIES.filter(({ name }) => names.length === 0 || names.includes(name))) {
  console.log(`\n═ ${story.title}`);
  await story.play(place).catch((error: unknown) => {
    failed += 1;
    console.error(`   ✗ ${error instanceof Error ? error.message : String(error)}`);
  });
}
console.log(
  failed === 0 ? '\nEvery story came to its recorded end.' : `\n${failed} of the stories did not come to their end.`,
);
process.exit(failed === 0 ? 0 : 1);

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { breakageOf } from '../stories/kit/breakage.js';
import type { Place } from '../stories/kit/story.js';
import { STORIES } from '../stories/stories.js';
import { provesThatRoomsAreClosed } from './closed-rooms/closed-rooms.js';

const home = process.env['PARLEY_TEST_HOME'] ?? '';
type Addresses = { readonly api: string; readonly demo: string; readonly mail: string; readonly phones: string };

let told: string[] = [];
let place: Place;
beforeAll(() => {
  const { api, demo, mail, phones } = JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Addresses;
  const operatorKey = readFileSync(path.join(home, 'keys', 'operator.key'), 'utf8').trim();
  place = { apiUrl: api, shopUrl: demo, mailUrl: mail, phonesUrl: phones, operatorKey, say: (line) => void told.push(line), breakage: breakageOf(home) };
});

provesThatRoomsAreClosed(() => ({ place, home })); // first, and in this file: a story wipes Temporal's store, and with it the histories that are searched

it.each(STORIES.map((story) => [story.title, story] as const))(
  '%s',
  async (_, story) => {
    told = [];
    await story.play(place).catch((error: unknown) => {
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n\nWhat happened before:\n${told.join('\n')}`, { cause: error });
    });
  },
  180_000,
);

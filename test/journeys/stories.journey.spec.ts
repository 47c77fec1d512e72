import { readFileSync } from 'node:fs';
import path from 'node:path';
import { breakageOf } from '../stories/kit/breakage.js';
import type { Place, Story } from '../stories/kit/story.js';
import { STORIES } from '../stories/stories.js';
import { playTogether } from './play-together.js';
import { provesThatRoomsAreClosed } from './closed-rooms/closed-rooms.js';

const home = process.env['PARLEY_TEST_HOME'] ?? '';
type Addresses = { readonly api: string; readonly demo: string; readonly mail: string; readonly phones: string };

let place: Place;
beforeAll(() => {
  const { api, demo, mail, phones } = JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Addresses;
  const operatorKey = readFileSync(path.join(home, 'keys', 'operator.key'), 'utf8').trim();
  place = {
    apiUrl: api,
    shopUrl: demo,
    mailUrl: mail,
    phonesUrl: phones,
    operatorKey,
    say: () => undefined,
    breakage: breakageOf(home),
  };
});

provesThatRoomsAreClosed(() => ({ place, home })); // first, and in this file: a story wipes Temporal's store, and with it the histories that are searched

/** Stories wait more than they work. */
const AT_ONCE = 3;
let ends: ReadonlyMap<Story, Promise<void>> | undefined;
const play = async (story: Story): Promise<void> => {
  const told: string[] = [];
  await story.play({ ...place, say: (line) => void told.push(line) }).catch((error: unknown) => {
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}\n\nWhat happened before:\n${told.join('\n')}`,
      { cause: error },
    );
  });
};

const last = STORIES.filter(({ alone }) => alone === true);

it.each([...STORIES.filter((story) => !last.includes(story)), ...last].map((story) => [story.title, story] as const))(
  '%s',
  (_, story) => (ends ??= playTogether(STORIES, play, AT_ONCE)).get(story),
  300_000,
);

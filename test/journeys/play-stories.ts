import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loggedOf } from '../support/logged-of.js';
import { cameToItsEnd } from '../support/until.js';
import { breakageOf } from '../stories/kit/breakage.js';
import { machineOf } from '../stories/kit/machine.js';
import type { Place, Story } from '../stories/kit/story.js';
import { playTogether } from './play-together.js';

/** The system that was started for all. */
export const home = process.env['PARLEY_TEST_HOME'] ?? '';
type Addresses = { readonly api: string; readonly demo: string; readonly mail: string; readonly phones: string };

/** Stories wait more than they work. */
const AT_ONCE = 4;

export function placeAtHome(): Place {
  const { api, demo, mail, phones } = JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Addresses;
  const operatorKey = readFileSync(path.join(home, 'keys', 'operator.key'), 'utf8').trim();
  return {
    apiUrl: api,
    shopUrl: demo,
    mailUrl: mail,
    phonesUrl: phones,
    operatorKey,
    say: () => undefined,
    breakage: breakageOf(home),
    machine: machineOf(home),
  };
}

/** Names of stories, divided by commas: they alone are played, where it is said. */
const chosen = process.env['PARLEY_TEST_STORY']?.split(',');

/** A test for each, those that break the system last. */
export function playStories(given: readonly Story[]): void {
  const stories = given.filter(({ name }) => chosen?.includes(name) ?? true);
  let ends: ReadonlyMap<Story, Promise<void>> | undefined;
  const play = async (story: Story): Promise<void> => {
    const told: string[] = [];
    const say = (line: string): void => {
      told.push(line);
      cameToItsEnd();
    };
    await story.play({ ...placeAtHome(), say }).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${message}\n${loggedOf(home, message)}\nWhat happened before:\n${told.join('\n')}`, {
        cause: error,
      });
    });
  };
  const last = stories.filter(({ alone }) => alone === true);
  const all = [...stories.filter((story) => !last.includes(story)), ...last];
  it.each(all.map((story) => [story.title, story] as const))('%s', (_, story) =>
    (ends ??= playTogether(stories, play, AT_ONCE)).get(story),
  );
}

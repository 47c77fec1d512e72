import type { Story } from '../stories/kit/story.js';

/**
 * Plays stories side by side, so many at a time and in their order: each has an association and a clock of its own, and
 * mostly waits. Those that break the system are played alone after all others. Gives each one's end; it rejects where
 * the story failed.
 */
export function playTogether(
  stories: readonly Story[],
  play: (story: Story) => Promise<void>,
  atOnce: number,
): ReadonlyMap<Story, Promise<void>> {
  const ends = new Map<Story, Promise<void>>();
  const lanes = Array.from({ length: atOnce }, () => Promise.resolve());
  const free = async (): Promise<number> => Promise.race(lanes.map((lane, index) => lane.then(() => index)));
  const settled = (end: Promise<void>): Promise<void> => end.catch(() => undefined); // told where it is waited for
  let queue = Promise.resolve();
  for (const story of stories.filter(({ alone }) => alone !== true)) {
    const begun = queue.then(free);
    const end = begun.then((lane) => {
      const played = play(story);
      lanes[lane] = settled(played);
      return { played };
    });
    queue = settled(end.then(() => undefined));
    ends.set(
      story,
      end.then(({ played }) => played),
    );
  }
  for (const story of stories.filter(({ alone }) => alone === true)) {
    const before = [...ends.values()].map(settled);
    ends.set(
      story,
      Promise.all(before).then(() => play(story)),
    );
  }
  for (const end of ends.values()) void settled(end);
  return ends;
}

import { describeProgress, type Progress } from '#read-models/building-progress.js';

const EVERY = 2_000; // milliseconds

/** Says at first, and then every two seconds, how much is built, how fast and how long it still takes. */
export const tellingProgress = (milliseconds: () => number, say: (line: string) => void) => {
  const begun = milliseconds();
  let [told, from] = [-Infinity, 0];
  return (progress: Progress): void => {
    const now = milliseconds();
    if (told === -Infinity) from = progress.events; // another run may have built some of it
    if (now - told < EVERY) return;
    told = now;
    say(describeProgress(progress, (now - begun) / 1_000, from));
  };
};

const LONG = process.env['PARLEY_TEST_LONG'];

/** Whether this is `npm run test:stories`, which has the time for what `npm test` only samples. */
export const AT_LENGTH = LONG !== undefined;

/**
 * How much of one thing is played: by `npm run test:stories`; by `npm run test:at-length`, which no change waits for;
 * and by `npm test`, where that plays it, too.
 */
export const lengthOf = (stories: number, whole = stories, sampled = stories): number =>
  LONG === undefined ? sampled : LONG === 'whole' ? whole : stories;

const LONG = process.env['PARLEY_TEST_LONG'];

/** Whether this is `npm run test:stories`, which has the time for what `npm test` only samples. */
export const AT_LENGTH = LONG !== undefined;

/**
 * How much of one thing is played: by `npm test`, by `npm run test:stories`, and by `npm run test:at-length`, which no
 * change waits for.
 */
export const lengthOf = (sampled: number, stories: number, whole: number): number =>
  LONG === undefined ? sampled : LONG === 'whole' ? whole : stories;

/** Whether this is `npm run test:stories`, which has the time for what `npm test` only samples. */
export const AT_LENGTH = process.env['PARLEY_TEST_LONG'] !== undefined;

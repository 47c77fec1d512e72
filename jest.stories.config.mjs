import { AT_LENGTH, common, ownServers, wholeSystem } from './jest.config.mjs';

process.env.PARLEY_TEST_LONG ??= 'stories'; // test/support/at-length.ts

/**
 * What `npm test` plays in short or leaves out: every story, the faults that break the system, models and races at
 * length: `npm run test:stories`.
 */
export default {
  maxWorkers: 3, // the stories are one file, and wait more than they work
  testSequencer: '<rootDir>/jest.sequencer.mjs',
  reporters: ['default', ['<rootDir>/test/support/stands-still.mjs', { minutes: 45 }]], // all stories are one file
  projects: [
    { ...common, ...wholeSystem, displayName: 'stories', testMatch: ['<rootDir>/test/stories/*.spec.ts'] },
    { ...common, displayName: 'faults', testMatch: ['<rootDir>/test/faults/{faults,backup-drill}.spec.ts'] },
    {
      ...common,
      ...ownServers,
      displayName: 'integration',
      testRegex: [...AT_LENGTH, '/(races|limits|access-matrix)\\.int\\.spec\\.ts$'],
    },
  ],
};

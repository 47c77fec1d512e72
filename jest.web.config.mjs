import { common, ownServers, wholeSystem } from './jest.config.mjs';

process.env.PARLEY_TEST_LONG = '1'; // test/support/at-length.ts

/** The desk in Chromium, everything behind it real: `npm run test:web`. */
export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/jest.sequencer.mjs',
  reporters: ['default', ['<rootDir>/test/support/stands-still.mjs', { minutes: 30 }]],
  projects: [
    { ...common, ...wholeSystem, displayName: 'web', testMatch: ['<rootDir>/test/web/*.web.spec.ts'] },
    { ...common, ...ownServers, displayName: 'screens', testMatch: ['<rootDir>/test/web/**/*.int.spec.ts'] },
  ],
};

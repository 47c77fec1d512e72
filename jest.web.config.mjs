import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { common, ownServers, wholeSystem } from './jest.config.mjs';

process.env.PARLEY_TEST_LONG = '1'; // test/support/at-length.ts
process.env.PARLEY_TEST_WEB = '1'; // every tab in every look
process.env.PICTURES ??= path.join(import.meta.dirname, 'test-results/screens'); // of every view that is inspected
mkdirSync(process.env.PICTURES, { recursive: true });

/**
 * The desk in Chromium, everything behind it real: `npm run test:web`. Project `web` are whole stories, `screens` all
 * forms, all views, and what lines and colleagues do to them.
 */
export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/jest.sequencer.mjs',
  reporters: ['default', ['<rootDir>/test/support/stands-still.mjs', { minutes: 30 }]],
  projects: [
    { ...common, ...wholeSystem, displayName: 'web', testMatch: ['<rootDir>/test/web/*.web.spec.ts'] },
    {
      ...common,
      ...ownServers,
      displayName: 'screens',
      testMatch: ['<rootDir>/test/web/**/*.int.spec.ts', '<rootDir>/test/desk/{looks,dispute-tabs}.int.spec.ts'],
    },
  ],
};

import { common, ownServers, wholeSystem } from './jest.config.mjs';

process.env.PARLEY_TEST_LONG = '1'; // test/support/at-length.ts

const atLength = [
  '<rootDir>/libs/**/*.model.int.spec.ts',
  '<rootDir>/libs/**/layout.int.spec.ts',
  '<rootDir>/apps/**/races.int.spec.ts',
  '<rootDir>/apps/api/**/kill.int.spec.ts',
  '<rootDir>/test/twin-worlds.int.spec.ts',
];

/**
 * What `npm test` plays in short or leaves out: every story, the faults that break the system, models and races at
 * length: `npm run test:stories`.
 */
export default {
  maxWorkers: 2,
  projects: [
    { ...common, ...wholeSystem, displayName: 'stories', testMatch: ['<rootDir>/test/stories/*.spec.ts'] },
    { ...common, displayName: 'faults', testMatch: ['<rootDir>/test/faults/faults.spec.ts'] },
    { ...common, ...ownServers, displayName: 'integration', testMatch: atLength },
  ],
};

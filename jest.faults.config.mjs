import all from './jest.config.mjs';

const { transform, moduleNameMapper, extensionsToTreatAsEsm, testEnvironment, testEnvironmentOptions, rootDir } = all.projects.find(
  ({ displayName }) => displayName === 'faults',
);

/** The long faults, at most half an hour, one file after the other: `npm run test:faults`. */
export default {
  rootDir,
  extensionsToTreatAsEsm,
  transform,
  moduleNameMapper,
  testEnvironment,
  testEnvironmentOptions,
  maxWorkers: 1,
  displayName: 'long faults',
  testMatch: ['<rootDir>/test/faults/long/*.spec.ts'],
  testTimeout: 240_000,
};

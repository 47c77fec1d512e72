import all from './jest.config.mjs';

const { transform, moduleNameMapper, extensionsToTreatAsEsm, testEnvironment, testEnvironmentOptions, rootDir } = all.projects.find(
  ({ displayName }) => displayName === 'integration',
);

/** PDF/A by its reference validator, which needs Java and is fetched from Maven Central: `npm run test:documents`. */
export default {
  rootDir,
  extensionsToTreatAsEsm,
  transform,
  moduleNameMapper,
  testEnvironment,
  testEnvironmentOptions,
  maxWorkers: 1,
  displayName: 'documents',
  testMatch: ['<rootDir>/test/documents/*.spec.ts'],
};

import { common } from './jest.config.mjs';

/** PDF/A by its reference validator, which needs Java and is fetched from Maven Central: `npm run test:documents`. */
export default {
  ...common,
  maxWorkers: 1,
  displayName: 'documents',
  testMatch: ['<rootDir>/test/documents/*.spec.ts'],
};

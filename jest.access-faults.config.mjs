import { common, ownServers } from './jest.config.mjs';

/** A fault at each door and at each row of what is seen, one after the other: `npm run test:access-faults`. */
export default {
  ...common,
  ...ownServers,
  maxWorkers: 1,
  displayName: 'planted faults of access',
  testMatch: ['<rootDir>/test/access-matrix/faults.spec.ts'],
};

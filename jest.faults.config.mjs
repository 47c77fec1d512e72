import { common } from './jest.config.mjs';

/** The long faults, at most half an hour, one file after the other: `npm run test:faults`. */
export default {
  ...common,
  maxWorkers: 1,
  displayName: 'long faults',
  testMatch: ['<rootDir>/test/faults/long/*.spec.ts'],
};

import { common, wholeSystem } from './jest.config.mjs';

/** The example of each client against a whole system of its own: `npm run test:clients`, which builds them first. */
export default {
  ...common,
  ...wholeSystem,
  maxWorkers: 1,
  displayName: 'clients',
  testMatch: ['<rootDir>/test/clients/*.spec.ts'],
};

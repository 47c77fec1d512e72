import { common, ownServers } from './jest.config.mjs';

/** Files in a real S3 server, which is built once from its Go module (Go 1.26): `npm run test:s3`. */
export default {
  ...common,
  ...ownServers,
  maxWorkers: 1,
  displayName: 's3',
  testMatch: ['<rootDir>/test/s3/*.spec.ts'],
};

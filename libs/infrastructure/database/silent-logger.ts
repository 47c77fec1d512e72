import type { Logger } from 'typeorm';

const nothing = (): void => undefined;

/** What fails is thrown and told by whoever catches it; TypeORM need not print it as well. */
export const silentLogger: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

import path from 'node:path';

/** Where a state folder has the database's server: its data, its passwords, its log, the programs that were fetched. */
export const serverFiles = (home: string) => ({
  dataDir: path.join(home, 'postgres/data'),
  passwordFile: path.join(home, 'keys/postgres.json'),
  logFile: path.join(home, 'logs/postgres.log'),
  cacheDir: path.join(home, 'programs'),
});

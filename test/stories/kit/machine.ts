import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withConnection } from '../../support/connections.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** What whoever runs the installation has in hand besides its addresses: its commands and its files. */
export type Machine = {
  /** The state folder. */
  readonly home: string;
  /** An operator’s command. Does not throw for an exit code. */
  readonly parley: (words: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Ended>;
  /** For the application’s role. */
  readonly databaseUrl: () => string;
  /** A database of the same server that holds nothing yet, by its owner and for the application’s role. */
  readonly emptyDatabase: (name: string) => Promise<EmptyDatabase>;
  /** A new folder that the database’s user may enter. */
  readonly newFolder: (name: string) => string;
  readonly removeFolder: (folder: string) => void;
};
export type EmptyDatabase = {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly drop: () => Promise<void>;
};
export type Ended = { readonly code: number; readonly said: string };

const PROGRAM = path.join('dist', 'apps', 'cli', 'main.js');

/** As the server’s own user, by the password that the state folder keeps. */
async function makeDatabase(home: string, name: string): Promise<EmptyDatabase> {
  const passwords = JSON.parse(readFileSync(path.join(home, 'keys/postgres.json'), 'utf8')) as Record<string, string>;
  const { databaseUrl } = JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as { databaseUrl: string };
  const as = (user: string, database: string): string =>
    Object.assign(new URL(databaseUrl), { username: user, password: passwords[user], pathname: `/${database}` }).href;
  const administer = async (statement: string): Promise<void> => {
    await withConnection(as('postgres', 'postgres'), (database) => database.query(statement));
  };
  await administer(`CREATE DATABASE ${name} OWNER parley_owner`);
  return {
    ownerUrl: as('parley_owner', name),
    applicationUrl: as('parley_application', name),
    drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

export const machineOf = (home: string): Machine => ({
  home,
  emptyDatabase: (name) => makeDatabase(home, name),
  databaseUrl: () =>
    (JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as { databaseUrl: string }).databaseUrl,
  newFolder: (name) => temporaryFolder(`parley-story-${name}-`),
  removeFolder: (folder) => rmSync(folder, { recursive: true, force: true }),
  parley: (words, env = {}) =>
    new Promise((resolve, reject) => {
      const surroundings: NodeJS.ProcessEnv = { ...process.env, PARLEY_HOME: home, ...env };
      delete surroundings['NODE_OPTIONS'];
      const args = [path.resolve(PROGRAM), ...words];
      execFile(process.execPath, args, { env: surroundings }, (error, printed, complained) => {
        const code = error ? error.code : 0;
        if (typeof code === 'number') resolve({ code, said: `${printed}${complained}` });
        else reject(error ?? new Error('It did not end'));
      });
    }),
});

import path from 'node:path';
import { makeOpenFolder } from './make-open-folder.js';
import { canEnter, type ServerUser } from './server-user.js';

/**
 * Makes the folder that the data folder is to lie in. Throws, saying what to do, when PostgreSQL's user could not come
 * there.
 */
export function makeReachable(dataDir: string, user: ServerUser | undefined): void {
  const folder = path.dirname(dataDir);
  makeOpenFolder(folder);
  if (canEnter(user, folder)) return;
  throw new Error(
    `PostgreSQL cannot run as root, and the user that it runs as (uid ${user?.uid}) may not enter ${folder}: ` +
      'a folder above it is open to its owner alone. Set PARLEY_HOME to a folder that everybody may enter, for instance below /var/lib.',
  );
}

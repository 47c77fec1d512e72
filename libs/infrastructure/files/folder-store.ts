import { access, constants, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { StoreClosed, storeFault } from './file-faults.js';
import type { FileStore } from './file-store.js';
import { openLocalFile } from './local-file.js';
import { moveDurably } from './move-durably.js';
import { objectsIn } from './objects-in.js';
import { incomingFolder } from './place.js';

/** Files in a folder of this machine, or one that every machine has mounted. */
export const folderStore = (folder: string): FileStore => ({
  name: folder,
  take: async (file, at) => {
    try {
      await moveDurably(file, within(folder, at));
    } catch (error) {
      throw storeFault(error);
    }
  },
  open: (at) => openLocalFile(within(folder, at)),
  list: async function* () {
    for (const at of await objectsIn(folder)) {
      const known = await stat(path.join(folder, at)).catch(unlessGone); // it may have moved to another store
      if (known) yield { at, size: known.size, written: known.mtimeMs };
    }
  },
  remove: (at) => rm(within(folder, at), { force: true }),
  assertWritable: async () => {
    try {
      await mkdir(incomingFolder(folder), { recursive: true, mode: 0o700 });
      await access(incomingFolder(folder), constants.W_OK);
    } catch (error) {
      throw new StoreClosed('the folder of files cannot be written', { cause: error });
    }
  },
  sweep: () => Promise.resolve(0), // what is unfinished lies beside, and is swept there
});

const unlessGone = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw storeFault(error);
};

const within = (folder: string, at: string): string => {
  const file = path.join(folder, at);
  if (!path.resolve(file).startsWith(path.join(path.resolve(folder), 'objects') + path.sep))
    throw new TypeError('no place for a file');
  return file;
};

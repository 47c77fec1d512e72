import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The first program of this name on a search path that this user may run. */
export function onSearchPath(name: string, searchPath = ''): string | undefined {
  const candidates = searchPath
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, name));
  return candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

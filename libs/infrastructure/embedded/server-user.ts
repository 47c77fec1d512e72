import { spawnSync } from 'node:child_process';

export type ServerUser = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to run as root: then it runs as "nobody", who needs no account. Undefined: as ourselves. */
export const serverUser = (): ServerUser | undefined =>
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

/** Whether that user may enter a folder, so that no folder above it shuts it out. */
export const canEnter = (user: ServerUser | undefined, folder: string): boolean =>
  user === undefined ||
  spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;

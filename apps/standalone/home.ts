import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { makeOpenFolder } from '#infrastructure/embedded/make-open-folder.js';
import { canEnter, serverUser } from '#infrastructure/embedded/server-user.js';
import type { Report } from '#infrastructure/embedded/report.js';

/**
 * The one folder that holds all state, made where it is missing; gives its real path. Started as root from a checkout
 * that root alone may enter, PostgreSQL's user could not reach it: unless the folder was named, it then lies below
 * /var/lib and the usual name is a link to it.
 */
export function openHome(wanted: string, isNamed: boolean, report: Report): string {
  try {
    return makeHome(wanted, isNamed, report);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = WHY[code ?? ''];
    if (why === undefined) throw error;
    throw new Error(
      `The folder for all state, ${wanted}, cannot be used: ${why}. ` +
        'Make it writable for this user, or set PARLEY_HOME to a folder that is.',
      { cause: error },
    );
  }
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'it, or a folder above it, belongs to another user',
  EPERM: 'it belongs to another user',
  EROFS: 'it lies on a disk that is mounted read-only',
  ENOENT: 'it is a link to a folder that does not exist and cannot be made',
  ENOTDIR: 'there is a file where a folder should be',
  EEXIST: 'there is a file where a folder should be',
  ENOSPC: 'the disk is full',
};

/** Mails and the demo shop among them: they hold words of people, and keys. */
const PRIVATE = ['keys', 'logs', 'run', 'temporal', 'evidence', 'mail', 'demo-platform'];

/** Of us alone, also where an older release made it for everybody. */
const makePrivate = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
};

function makeHome(wanted: string, isNamed: boolean, report: Report): string {
  if (!isNamed && !isThere(wanted) && !canEnter(serverUser(), path.dirname(wanted))) {
    const elsewhere = path.join('/var/lib/parley', createHash('sha256').update(wanted).digest('hex').slice(0, 12));
    symlinkSync(elsewhere, wanted);
    report(`PostgreSQL's user may not enter ${path.dirname(wanted)}: the state lies in ${elsewhere}`);
  }
  if (!existsSync(wanted)) makeOpenFolder(isThere(wanted) ? readlinkSync(wanted) : wanted);
  const home = realpathSync(wanted);
  for (const folder of PRIVATE) makePrivate(path.join(home, folder));
  for (const folder of ['postgres', 'programs']) makeOpenFolder(path.join(home, folder));
  return home;
}

/** Also true for a link that leads nowhere. */
const isThere = (name: string): boolean => lstatSync(name, { throwIfNoEntry: false }) !== undefined;

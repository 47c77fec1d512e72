import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';

const MEMORY = '/dev/shm';
const GIB = 2 ** 30;

/**
 * A folder for what ends with the tests, in memory where that has room; undefined elsewhere. A copied database is a
 * thousand small files, for which a disk takes many times the processor time. PostgreSQL's programs may be copied there,
 * and must run.
 */
export function openFolderInMemory() {
  if (!isRoomy()) return undefined;
  const folder = mkdtempSync(`${MEMORY}/parley-tests-`);
  chmodSync(folder, 0o755); // PostgreSQL's user must be able to enter it
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

function isRoomy() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    const mounted = readFileSync('/proc/mounts', 'utf8').split('\n').map((line) => line.split(' ')); // prettier-ignore
    const options = mounted.find(([, where]) => where === MEMORY)?.[3] ?? 'noexec';
    return !options.split(',').includes('noexec') && bavail * bsize > 2 * GIB && freemem() > 3 * GIB;
  } catch {
    return false; // no Linux
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '#infrastructure/embedded/write-atomically.js';

/**
 * Tells this state folder from every other on the machine, a copy of it too, and nothing about it. The same at every
 * start.
 */
export function installationOf(home: string): string {
  const file = path.join(home, 'installation.id');
  if (!existsSync(file)) writeAtomically(file, `${randomBytes(16).toString('base64url')}\n`);
  return createHash('sha256')
    .update(`${readFileSync(file, 'utf8').trim()}\n${home}`)
    .digest('base64url')
    .slice(0, 22);
}

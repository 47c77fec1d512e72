import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { home } from './play-stories.js';

/** Programs are everybody's; of the database its own user sees to. */
const NOT_OURS = ['programs', 'postgres'];

const isOpen = (file: string): boolean => (statSync(file).mode & 0o077) !== 0;

/** Files that another user of the machine could read: open themselves, and below no folder that is shut. */
const openFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (folder === home && NOT_OURS.includes(entry.name)) return [];
    if (entry.isDirectory()) return isOpen(at) ? openFiles(at) : [];
    return entry.isFile() && isOpen(at) ? [path.relative(home, at)] : [];
  });

it('keeps every file of its state from other users of the machine, mails and the demo shop among them', () => {
  expect(readdirSync(home)).toEqual(
    expect.arrayContaining(['evidence', 'keys', 'logs', 'mail', 'run', 'running.json']),
  );
  expect(openFiles(home)).toEqual([]);
});

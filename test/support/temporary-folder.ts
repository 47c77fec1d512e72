import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where a run of tests keeps what ends with it (tools/start/folders-in-memory.mjs). */
const KEPT = process.env['PARLEY_TEST_FOLDERS'] ?? tmpdir();

/** PostgreSQL's user must be able to enter it. */
export function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(path.join(KEPT, prefix));
  chmodSync(folder, 0o755);
  return folder;
}

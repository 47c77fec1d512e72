import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedDocs } from './generated-docs.js';

/**
 * Writes the generated documents anew, from the project's folder: `npm run build && node dist/tools/write-docs.js`. A
 * spec compares.
 */
for (const [path, text] of generatedDocs()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

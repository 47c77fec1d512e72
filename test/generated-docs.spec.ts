import { existsSync, readFileSync } from 'node:fs';
import { generatedDocs } from '../tools/generated-docs.js';

it.each(generatedDocs())('%s is what the code says today; write it anew with tools/write-docs.ts', (path, text) =>
  expect(existsSync(path) ? readFileSync(path, 'utf8') : 'missing').toBe(text),
);

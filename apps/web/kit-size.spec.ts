import { globSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The whole kit with what it stands on, without React, in bytes as they are sent; pages load of it what they use. Reached: 160,137 with the menu of links, and 9,425. */
const SCRIPT = 160_500;
const STYLE = 10_500; // with rows of tables that are cards on a phone

it('is few bytes with all of its parts', async () => {
  const parts = globSync('src/kit/**/*.tsx', { cwd: import.meta.dirname });
  expect(parts.length).toBeGreaterThanOrEqual(45);
  const entry = 'virtual:kit';
  const all = parts.map((part, at) => `export * as part${at} from '/${part.split(path.sep).join('/')}';`).join('\n');
  const built = await build({
    root: import.meta.dirname,
    configFile: path.join(import.meta.dirname, 'gallery.config.ts'),
    logLevel: 'silent',
    plugins: [
      { name: 'kit', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? all : null) },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        external: /^react(-dom)?($|\/)/,
        preserveEntrySignatures: 'allow-extension',
      },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('One build with one output was asked for');
  const sent = { chunk: 0, asset: 0 };
  for (const file of built.output) sent[file.type] += gzipSync(file.type === 'chunk' ? file.code : file.source).length;
  expect(sent.chunk).toBeGreaterThan(SCRIPT / 2);
  expect(sent.chunk).toBeLessThanOrEqual(SCRIPT);
  expect(sent.asset).toBeGreaterThan(STYLE / 2);
  expect(sent.asset).toBeLessThanOrEqual(STYLE);
}, 120_000);

// Lets tests run without a build step of their own: `node --import ./test/support/typescript.mjs <file>.ts`
// What the build has made of a source is taken, with what Node keeps of it compiled, unless the source is newer.
import { transformSync } from '@swc/core';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, 'dist');
const { jsc, module } = JSON.parse(readFileSync(path.join(root, '.swcrc'), 'utf8'));

process.setSourceMapsEnabled(true);
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('#')) return ours(specifier, context, next);
    if (!specifier.startsWith('.') || !context.parentURL?.startsWith('file:')) return next(specifier, context);
    const file = sourceOf(fileURLToPath(new URL(specifier, context.parentURL)));
    return file === undefined ? next(specifier, context) : found(file);
  },
  load(url, context, next) {
    const filename = url.startsWith('file:') ? fileURLToPath(url) : '';
    if (!filename.endsWith('.ts')) return next(url, context);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      jsc,
      module,
      sourceMaps: 'inline',
      swcrc: false,
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

const aliased = new Map();

/** What an alias names is the same for whoever of us asks. */
function ours(specifier, context, next) {
  const key = context.parentURL?.includes('/node_modules/') ? `${context.parentURL} ${specifier}` : specifier;
  if (!aliased.has(key)) {
    const { url } = next(specifier, { ...context, conditions: ['source', ...context.conditions] });
    aliased.set(key, found(fileURLToPath(url)));
  }
  return aliased.get(key);
}

/** The source of what is imported, be it imported by a source or by what was built of one. */
function sourceOf(file) {
  if (!file.endsWith('.js') && !file.endsWith('.ts')) return undefined;
  const home = file.startsWith(built + path.sep) ? path.join(root, path.relative(built, file)) : file;
  const source = home.replace(/\.js$/, '.ts');
  return !source.startsWith(path.join(root, 'node_modules')) && existsSync(source) ? source : undefined;
}

const chosen = new Map();

/** Each source has one address in a process, or it would be loaded twice. */
function found(source) {
  if (!chosen.has(source)) {
    const made = path.join(built, path.relative(root, source)).replace(/\.ts$/, '.js');
    const fresh = (statSync(made, { throwIfNoEntry: false })?.mtimeMs ?? 0) > statSync(source).mtimeMs;
    chosen.set(source, pathToFileURL(fresh ? made : source).href);
  }
  return { url: chosen.get(source), format: 'module', shortCircuit: true };
}

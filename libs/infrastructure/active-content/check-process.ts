import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * A process of its own for one file: it reads the bytes of a PDF, writes a line of JSON of what was found and then the
 * copy, if there is one. It ends itself when it takes more memory than was given to it (argument, in bytes).
 */
const here = import.meta.filename;
const ending = path.extname(here);
const [, , most = '0'] = process.argv;

// as source, too, where what is named .js is still .ts
if (ending === '.ts')
  registerHooks({
    resolve: (name, context, next) => {
      const ours = name.startsWith('.') && !context.parentURL?.includes('/node_modules/');
      return next(ours ? name.replace(/\.js$/, ending) : name, context);
    },
  });

// read anew for every file: the library in one piece takes a third of the time that its two hundred parts take
const LIBRARY = '@cantoo/pdf-lib';
const inParts = createRequire(import.meta.url).resolve(LIBRARY);
const url = pathToFileURL(path.join(path.dirname(inParts), '../dist/pdf-lib.esm.min.js')).href;
registerHooks({
  resolve: (name, context, next) =>
    name === LIBRARY ? { url, format: 'module', shortCircuit: true } : next(name, context),
});

new Worker(path.join(path.dirname(here), `watch-memory${ending}`), { workerData: { most: Number(most) } }).unref();
const { checkPdf } = (await import(`./check-pdf${ending}`)) as typeof import('./check-pdf.js');
const { copy, ...finding } = await checkPdf(await buffer(process.stdin));
process.stdout.write(`${JSON.stringify(finding)}\n`);
process.stdout.end(copy ?? '', () => process.exit(0));

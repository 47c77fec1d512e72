import { registerHooks } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Drawn, DrawWanted } from './open-page-drawer.js';

/**
 * A process of its own for what people sent: it draws the pages of a PDF, or tries a picture, and tells nothing else of
 * it. It ends itself when it takes more memory than was given to it (argument, in bytes).
 */
const here = import.meta.filename;
const [ending, folder] = [path.extname(here), path.dirname(here)];
const [, , most = '0'] = process.argv;

// as source, too, where what is named .js is still .ts
if (ending === '.ts')
  registerHooks({
    resolve: (name, context, next) => {
      const ours = name.startsWith('.') && !context.parentURL?.includes('/node_modules/');
      return next(ours ? name.replace(/\.js$/, ending) : name, context);
    },
  });
const { flatten } = (await import(`./flatten${ending}`)) as typeof import('./flatten.js');
new Worker(path.join(folder, `../active-content/watch-memory${ending}`), {
  workerData: { most: Number(most) },
}).unref();

const compiler = NodeCompiler.create({ workspace: '/' });
const PAGE = '#set page(margin: 0pt, width: auto, height: auto)\n';
const SVG = /data:image\/svg\+xml;base64,([^"]+)"/g;
const ISSUED = '#set document(title: "p", date: datetime(year: 2026, month: 1, day: 1))\n';

type Compiled = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

/** The messages of the compiler may quote what was sent, and stay here but for what they mean. */
const compiled = (source: string): Compiled | string => {
  const made = compiler.compile({ mainFileContent: source });
  if (made.result) return made.result;
  const failed = made.takeError();
  return failed ? JSON.stringify(compiler.fetchDiagnostics(failed)) : '';
};

const pagesOf = (bytes: Uint8Array, pages: number): Drawn => {
  compiler.mapShadow('/pages.pdf', Buffer.from(bytes));
  const beyond = compiled(`${PAGE}#image("/pages.pdf", page: 99999)`);
  const count = typeof beyond === 'string' ? Number(/only has (\d+) page/.exec(beyond)?.[1] ?? 0) : 0;
  if (count === 0) return { refused: String(beyond).includes('password') ? 'encrypted' : 'damaged' };
  if (count > pages) return { refused: 'too-many-pages', count };
  const drawn: Uint8Array[] = [];
  for (let page = 1; page <= count; page += 1) {
    const one = compiled(`${PAGE}#image("/pages.pdf", page: ${page})`);
    const svg = typeof one === 'string' ? undefined : [...compiler.plainSvg(one).matchAll(SVG)][0]?.[1];
    if (svg === undefined) return { refused: 'damaged' };
    drawn.push(Buffer.from(svg, 'base64'));
    compiler.evictCache(0);
  }
  return fits(drawn) ? { pages: drawn } : { refused: 'damaged' };
};

/** Whether these can stand in a file for keeping. */
const fits = (pages: readonly Uint8Array[]): boolean => {
  pages.forEach((page, index) => compiler.mapShadow(`/page-${index}.svg`, Buffer.from(page)));
  const source = pages.map((_, index) => `#image("/page-${index}.svg", width: 10cm)`).join('\n');
  return isKept(`${ISSUED}${source}`);
};
const isKept = (source: string): boolean => {
  const made = compiled(source);
  if (typeof made === 'string') return false;
  compiler.pdf(made, { pdfStandard: 'a-2b' as never, creationTimestamp: 0 });
  return true;
};

const pictureOf = (bytes: Uint8Array, kind: string): Drawn => {
  compiler.mapShadow(`/picture.${kind}`, Buffer.from(bytes));
  return isKept(`${ISSUED}#image("/picture.${kind}", width: 10cm)`) ? { pages: [bytes] } : { refused: 'damaged' };
};

const draw = async ({ kind, bytes, pages }: DrawWanted): Promise<Drawn> => {
  if (kind !== 'pdf') return pictureOf(bytes, kind);
  const flat = await flatten(bytes).catch((error: unknown) => String(error));
  if (typeof flat !== 'string') return pagesOf(flat, pages);
  return /password|encrypt/i.test(flat) ? { refused: 'encrypted' } : pagesOf(bytes, pages);
};

process.on('message', (wanted: DrawWanted) => {
  draw(wanted)
    .catch((): Drawn => ({ refused: 'damaged' }))
    .then((drawn) => {
      compiler.resetShadow();
      compiler.evictCache(0);
      process.send?.(drawn);
    })
    .catch(() => process.exit(1));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = path.join(import.meta.dirname, '../../node_modules/pdfjs-dist');
const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
  readonly version: string;
};

/** Which of its files the reader fetches by their names while it reads; the decoders are those without WebAssembly. */
const FILES: readonly (readonly [string, RegExp])[] = [
  ['cmaps', /./],
  ['standard_fonts', /./],
  ['wasm', /_nowasm_fallback\.js$|^LICENSE_(PDFJS_)?(JBIG2|OPENJPEG)$/],
];

/** What pdf.js needs for Chinese fonts, for those that a PDF does not bring, and for scans: beside the pages, by its version. */
export const pdfReader = (): Plugin => ({
  name: 'pdf-reader',
  apply: 'build',
  generateBundle() {
    for (const [folder, wanted] of FILES)
      for (const name of readdirSync(path.join(PACKAGE, folder)).filter((one) => wanted.test(one)))
        this.emitFile({
          type: 'asset',
          fileName: `assets/pdfjs-${version}/${name}`,
          source: readFileSync(path.join(PACKAGE, folder, name)),
        });
  },
});

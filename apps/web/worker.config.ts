import path from 'node:path';
import { mergeConfig } from 'vite';
import web from './vite.config.js';

/**
 * What works beside the pages on a phone, and the few lines by which a page that was put on the home screen sets it
 * up: built beside the pages, sharing nothing with them. The API gives the worker at an address of its own, with the
 * release.
 */
export default mergeConfig(web({ command: 'build', mode: 'production' }), {
  build: {
    emptyOutDir: false, // the pages lie there already
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        worker: path.join(import.meta.dirname, 'src/phone/worker.ts'),
        installed: path.join(import.meta.dirname, 'src/phone/installed.ts'),
      },
      output: {
        codeSplitting: { groups: [] },
        entryFileNames: ({ name }: { name: string }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});

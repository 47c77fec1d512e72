import path from 'node:path';
import { mergeConfig } from 'vite';
import web from './vite.config.js';

/** The gallery of the kit: built for tests and looked at while one draws, never among the pages that people load. */
export default mergeConfig(web({ command: 'build', mode: 'production' }), {
  build: {
    outDir: '../../dist/apps/gallery',
    rolldownOptions: {
      input: path.join(import.meta.dirname, 'gallery.html'),
      output: { codeSplitting: { groups: [] } },
    },
  },
});

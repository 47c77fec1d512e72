import path from 'node:path';
import { mergeConfig } from 'vite';
import web from './vite.config.js';

/** The page on which one signs in as anybody of the demo: served by `npm start` alone, never among those of the API. */
export default mergeConfig(web({ command: 'build', mode: 'production' }), {
  base: '/',
  build: {
    outDir: '../../dist/apps/start-page',
    rolldownOptions: {
      input: path.join(import.meta.dirname, 'start.html'),
      output: { codeSplitting: { groups: [] } },
    },
  },
});

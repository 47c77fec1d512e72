import path from 'node:path';
import { mergeConfig } from 'vite';
import web from './vite.config.js';

/** What everybody may read without an account: built beside the other pages and sharing nothing with them. */
export default mergeConfig(web({ command: 'build', mode: 'production' }), {
  build: {
    emptyOutDir: false, // the pages lie there already
    rolldownOptions: {
      input: path.join(import.meta.dirname, 'public.html'),
      output: { codeSplitting: { groups: [] } },
    },
  },
});

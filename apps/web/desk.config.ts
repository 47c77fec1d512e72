import path from 'node:path';
import { mergeConfig } from 'vite';
import { pdfReader } from './pdf-reader-plugin.js';
import web from './vite.config.js';

/**
 * The desk of the association's people: built beside the pages of everybody else and sharing nothing with them, so that
 * what a phone with a link loads is cut as if there were no desk.
 */
export default mergeConfig(web({ command: 'build', mode: 'production' }), {
  plugins: [pdfReader()],
  build: {
    emptyOutDir: false, // the pages lie there already
    rolldownOptions: {
      input: path.join(import.meta.dirname, 'desk.html'),
      output: { codeSplitting: { groups: [] } },
    },
  },
});

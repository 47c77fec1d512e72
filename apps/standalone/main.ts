import path from 'node:path';
import { endWithParent } from '#infrastructure/end-with-parent.js';
import { builtPrograms } from './programs.js';
import { runStandalone } from './run-standalone.js';

endWithParent();
await runStandalone(process.env, builtPrograms(path.join(import.meta.dirname, '..')), {
  isWatched: process.argv.includes('--watch'),
  watching: path.join(import.meta.dirname, '../../../docker'),
});

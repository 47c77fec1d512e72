// Writes down what each test file costs in processor time, for the account at the end of a run (tools/start/tell-
// cost.mjs).
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { processorTime } from '../../tools/start/processor-time.mjs';

const book = process.env['PARLEY_TEST_COST'];
let file;
let from = processorTime();

/**
 * From one file to the next, since a worker process takes one file after the other. What it starts counts when it has
 * ended.
 */
function turnTo(next) {
  const now = processorTime();
  if (file) appendFileSync(book, `${JSON.stringify({ file, milliseconds: now - from })}\n`);
  [file, from] = [next, file ? now : 0]; // what the process itself took to come up belongs to its first file
}

if (book) {
  registerHooks({
    load(url, context, next) {
      if (url.includes('.spec.ts?')) turnTo(new URL(url).pathname);
      return next(url, context);
    },
  });
  process.once('SIGTERM', () => {
    turnTo(); // the runner's way to end a worker process
    process.exit(143);
  });
}

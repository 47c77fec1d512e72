import { appendFileSync } from 'node:fs';
import { processorTimeOfTree } from '../../tools/start/processor-time.mjs';

/** Puts what a server that files share has cost so far on its project's account. */
export function noteCost(project, pid) {
  const book = process.env['PARLEY_TEST_COST'];
  if (book) appendFileSync(book, `${JSON.stringify({ project, milliseconds: processorTimeOfTree(pid) })}\n`);
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openFolderInMemory } from './folders-in-memory.mjs';
import { endLeftBehind } from './left-behind.mjs';
import { Interrupted, run } from './run.mjs';
import { tellCost } from './tell-cost.mjs';

const PATIENCE = 10_000;

/**
 * Runs the tests with a real Temporal and ends with one line that counts them. Gives 0 only when none failed and at
 * least one passed.
 */
export async function runTests(root, node, args) {
  const results = path.join(root, `dist/test-results-${process.pid}.json`);
  const book = path.join(root, `dist/test-cost-${process.pid}.jsonl`);
  const memory = openFolderInMemory();
  try {
    const env = {
      ...process.env,
      TEMPORAL: await bringTemporal(root, node),
      PARLEY_TEST_COST: book,
      ...(memory && { PARLEY_TEST_FOLDERS: memory.folder }),
    };
    const jest = [
      '--no-warnings',
      path.join(root, 'node_modules/jest/bin/jest.js'),
      '--json',
      `--outputFile=${results}`,
    ];
    const { code, leftOpen } = await endingWith(results, (signal) =>
      run(node, [...jest, ...args], { cwd: root, env, signal }),
    );
    const left = await endLeftBehind('PARLEY_TEST_COST', book, leftOpen ? 0 : PATIENCE);
    if (code > 128) throw new Interrupted(code);
    for (const command of left) console.error(`The tests left this behind; it is ended: ${command}`);
    if (existsSync(results)) tellCost(root, JSON.parse(readFileSync(results, 'utf8')), book);
    const { failed, ...counted } = count(results);
    return summarise({ ...counted, failed: failed + (leftOpen || (left.length > 0 ? 1 : 0)) }, code);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    console.error(error.message);
    return summarise({ passed: 0, failed: 1, skipped: 0 }, 1);
  } finally {
    for (const file of [results, book]) rmSync(file, { force: true });
    memory?.remove();
  }
}

/**
 * Jest writes its results when all tests are over. What a test has left open may not keep the count from being told,
 * and counts as a failure.
 */
async function endingWith(results, start) {
  const patience = new AbortController();
  let written;
  const watching = setInterval(() => {
    if (existsSync(results)) written ??= performance.now();
    if (performance.now() - written > PATIENCE) patience.abort();
  }, 1_000);
  try {
    return { code: await start(patience.signal), leftOpen: 0 };
  } catch (error) {
    if (error.name !== 'AbortError') throw error;
    console.error(`The tests are over, but something that they left open has not ended in ${PATIENCE / 1_000} s.`);
    return { code: 1, leftOpen: 1 };
  } finally {
    clearInterval(watching);
  }
}

async function bringTemporal(root, node) {
  const said = [];
  const program = path.join(root, 'dist/apps/standalone/bring-temporal.js');
  const code = await run(node, ['--no-warnings', program], {
    cwd: root,
    collect: (bytes) => said.push(bytes),
    errors: 'inherit',
  });
  if (code > 128) throw new Interrupted(code);
  if (code !== 0) throw new Error('The tests need a Temporal server.');
  return Buffer.concat(said).toString().trim();
}

/** A suite that could not even be loaded counts as one that failed. */
function count(results) {
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  };
}

function summarise({ passed, failed, skipped }, code) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return code === 0 && failed === 0 && passed > 0 ? 0 : 1;
}

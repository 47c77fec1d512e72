import { addEventHandler } from 'jest-circus';
import { subscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';

/** Longer than any one step takes on any machine that has other things to do. */
const PATIENCE = 300_000;

/**
 * Tests and hooks that stand still have failed: the runner calls what they are made of and would wait for ever. How
 * long they take is the machine's affair. They stand still when for `patience` milliseconds nothing came to its end: no
 * request had its answer, no wait was over, no program ended.
 */
export default function limitTests(patience = PATIENCE) {
  let last = performance.now();
  const came = () => void (last = performance.now());
  subscribe('parley:came-to-its-end', came);
  subscribe('undici:request:trailers', came);
  subscribe('child_process', ({ process: child }) => void child.once('exit', came));
  const limit = (entry) => {
    const { fn, asyncError } = entry;
    if (!fn) return;
    entry.fn = async () => {
      came();
      let watching;
      const stands = new Promise((_, reject) => {
        watching = setInterval(() => {
          if (performance.now() - last <= patience) return;
          asyncError.stack = asyncError.stack.replace(
            /^.*/,
            `Error: It stood still: for ${patience} ms nothing came to its end`,
          );
          reject(asyncError);
        }, patience / 20);
      });
      try {
        await Promise.race([fn(), stands]);
      } catch (error) {
        throw error?.stack ? error : new Error(inspect(error)); // the runner tells nothing of what has no stack
      } finally {
        clearInterval(watching);
      }
    };
  };
  addEventHandler(({ name }, { currentDescribeBlock }) => {
    if (name === 'add_test') limit(currentDescribeBlock.children.at(-1));
    if (name === 'add_hook') limit(currentDescribeBlock.hooks.at(-1));
  });
}

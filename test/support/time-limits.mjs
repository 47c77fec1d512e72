import { addEventHandler } from 'jest-circus';
import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';

const USUAL = 30_000; // a busy machine is no failure; what waits says how long by itself

/**
 * Tests and hooks that take longer than they say, or than `usual` milliseconds where they say nothing, have failed: the
 * runner calls what they are made of and would wait for ever.
 */
export default function limitTests(usual = USUAL) {
  addEventHandler(({ name }, { currentDescribeBlock }) => {
    if (name === 'add_test') limit(currentDescribeBlock.children.at(-1), usual);
    if (name === 'add_hook') limit(currentDescribeBlock.hooks.at(-1), usual);
  });
}

function limit(entry, usual) {
  const { fn, timeout = usual, asyncError } = entry;
  if (!fn) return;
  entry.fn = async () => {
    const ended = new AbortController();
    const tooLong = setTimeout(timeout, undefined, ended).then(() => {
      asyncError.stack = asyncError.stack.replace(/^.*/, `Error: It took longer than ${timeout} ms`);
      throw asyncError;
    });
    try {
      await Promise.race([fn(), tooLong]);
    } catch (error) {
      throw error?.stack ? error : new Error(inspect(error)); // the runner tells nothing of what has no stack
    } finally {
      ended.abort();
      tooLong.catch(() => undefined);
    }
  };
}

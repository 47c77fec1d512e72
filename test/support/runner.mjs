import processes from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

const fork = processes.fork;
/** A process of tests that dies is told by the pool to have "exited unexpectedly": here is said by what. */
processes.fork = (...given) => {
  const child = fork(...given);
  child.once('exit', (code, signal) => {
    if (!child.killed && (code !== 0 || signal !== null))
      console.error(`Process ${child.pid} of tests ended by itself: ${signal ?? `code ${code}`}`);
  });
  return child;
};
syncBuiltinESMExports();

const { createRunner } = await import('jest-light-runner');
const { default: Tinypool } = await import('tinypool');

const ASKED = 'jest-light-runner-get-worker-data';

/**
 * The runner gives all its processes one channel, and answers whoever asks first for what to run with to all of them. A
 * process that was slower to start had that answer before it listened, none to its own question, and stood still for
 * ever: in three of seven runs on a busy machine. Here each has a channel of its own.
 */
const ofItsOwn = (shared) => {
  const listeners = [];
  return {
    onMessage: (listener) => void listeners.push(listener),
    postMessage(message) {
      if (message !== ASKED) return;
      shared.onMessage((answer) => listeners.at(-1)?.(answer));
      shared.postMessage(message); // asked and answered before anybody else can
    },
  };
};

const run = Tinypool.prototype.run;
Tinypool.prototype.run = function (task, options) {
  return run.call(this, task, options?.channel ? { ...options, channel: ofItsOwn(options.channel) } : options);
};

/** Files of tests in processes that share what they have loaded (docs/adr/0025). */
export default createRunner({ runtime: 'child_process' });

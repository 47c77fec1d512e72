import { createRequire } from 'node:module';
import v8 from 'node:v8';
import { workerData } from 'node:worker_threads';

// its own copy of the list is changed: Node follows what lies in an AsyncLocalStorage by the list itself
Reflect.set(v8, 'promiseHooks', { ...v8.promiseHooks, createHook: () => () => undefined });

/** What the SDK would have begun its thread with (without-promise-stacks.ts). */
createRequire(import.meta.url)(String(workerData));

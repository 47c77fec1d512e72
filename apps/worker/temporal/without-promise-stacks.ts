import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import workerThreads, { Worker, type WorkerOptions } from 'node:worker_threads';

/** Built, or TypeScript as this is. */
const THREAD = new URL(`./workflow-thread${path.extname(fileURLToPath(import.meta.url))}`, import.meta.url);
const OF_THE_SDK = /[\\/]@temporalio[\\/]worker[\\/].*[\\/]workflow-worker-thread(\.js)?$/;

/**
 * From now on Temporal's SDK begins the threads of its workflows without its hook on promises. The hook notes for every
 * promise where it was made, for a query that nobody makes, at much processor time (ADR 107). Where the SDK begins its
 * threads in another way than it did, this does nothing. Gives what undoes it.
 */
export function withoutPromiseStacks(): () => void {
  class WithoutStacks extends Worker {
    constructor(file: string | URL, options?: WorkerOptions) {
      const isKnown = typeof file === 'string' && OF_THE_SDK.test(file) && options === undefined && existsSync(THREAD);
      super(isKnown ? THREAD : file, isKnown ? { workerData: file } : options);
    }
  }
  Reflect.set(workerThreads, 'Worker', WithoutStacks);
  return () => void Reflect.set(workerThreads, 'Worker', Worker);
}

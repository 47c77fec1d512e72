import { availableParallelism, totalmem } from 'node:os';
import { containerProcessors } from './container-share.js';

/** What a process may have of its machine, or of its container, where that is less. */
export type Limits = { readonly processors: number; readonly megabytes: number };

const MB = 1_048_576;

/**
 * Node tells of memory what a container's limits (cgroup) leave, of processors not on every system. Where a container
 * has a share of the processors but no limit, whoever runs it says how many are to be reckoned with; 0 says nothing.
 */
export function limitsHere(said = 0, container = containerProcessors()): Limits {
  const constrained = process.constrainedMemory();
  const bytes = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  const processors = said > 0 ? said : Math.round(container ?? Infinity);
  return { processors: Math.max(1, Math.min(availableParallelism(), processors)), megabytes: bytes / MB };
}

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
  const processors = said > 0 ? said : Math.round(container ?? Infinity);
  return {
    processors: Math.max(1, Math.min(availableParallelism(), processors)),
    megabytes: (containerMemory() ?? totalmem()) / MB,
  };
}

/** Bytes that a process may take: what its container leaves it; else half of its machine, on which others live, too. */
export const memoryLimit = (): number => containerMemory() ?? totalmem() / 2;

function containerMemory(): number | undefined {
  const constrained = process.constrainedMemory();
  return constrained > 0 && constrained < totalmem() ? constrained : undefined;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = '/sys/fs/cgroup';

/** Where the kernel tells of this process's own group (cgroup v2): its container's, where it is in one. */
const ownFolder = (): string => {
  const [, name = '/'] = /^0::(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8')) ?? [];
  return path.join(ROOT, name);
};

/** Processors that the group may use, as in `cpu.max`: “150000 100000” is one and a half, “max” no limit. */
export function processorsIn(limit: string): number | undefined {
  const [quota, period] = limit.trim().split(' ').map(Number);
  return quota !== undefined && period !== undefined && quota > 0 && period > 0 ? quota / period : undefined;
}

/** The same of this process's own group; Node rounds it, and does not see it everywhere. */
export function containerProcessors(folder: () => string = ownFolder): number | undefined {
  try {
    return processorsIn(readFileSync(path.join(folder(), 'cpu.max'), 'utf8'));
  } catch {
    return undefined; // no such groups here
  }
}

/**
 * What share of the processors that its container may use was at work since the last call, 0 to 1; undefined where
 * there is no such limit, and on systems that have no such groups.
 */
export function openContainerShare(
  folder: () => string = ownFolder,
  now: () => number = () => performance.now(),
): (() => number) | undefined {
  const processors = containerProcessors(folder);
  if (processors === undefined) return undefined;
  try {
    const group = folder();
    const used = (): number =>
      Number(/^usage_usec (\d+)$/m.exec(readFileSync(path.join(group, 'cpu.stat'), 'utf8'))?.[1]) / 1_000;
    let last = { at: now(), used: used() };
    return () => {
      const next = { at: now(), used: used() };
      const gone = next.at - last.at;
      if (gone <= 0) return 0;
      const share = (next.used - last.used) / (gone * processors);
      last = next;
      return Math.min(1, Math.max(0, share));
    };
  } catch {
    return undefined;
  }
}

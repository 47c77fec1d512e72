import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';

const PERIOD = 10_000; // microseconds; a short one, so that nobody stands still for long
const V1 = '/sys/fs/cgroup/cpu';
const V2 = '/sys/fs/cgroup';

/**
 * Holds each process to that share of one processor until released, by a control group of its own (Linux,
 * cpu.cfs_quota_us or cpu.max). Undefined where this machine or this user may not.
 */
export function holdProcesses(pids: readonly number[], share: number): (() => void) | undefined {
  const held: (() => void)[] = [];
  const release = (): void => held.forEach((free) => free());
  try {
    for (const pid of pids) held.push(holdOne(pid, share));
    return release;
  } catch {
    release();
    return undefined;
  }
}

function holdOne(pid: number, share: number): () => void {
  const isFirst = existsSync(`${V1}/cgroup.procs`);
  const above = isFirst ? V1 : V2;
  const group = `${above}/parley-bench-${pid}`;
  const quota = Math.round(PERIOD * share);
  mkdirSync(group);
  const free = (): void => {
    try {
      writeFileSync(`${above}/cgroup.procs`, String(pid));
    } catch {
      // it has ended already
    }
    rmdirSync(group);
  };
  try {
    if (isFirst) {
      writeFileSync(`${group}/cpu.cfs_period_us`, String(PERIOD));
      writeFileSync(`${group}/cpu.cfs_quota_us`, String(quota));
    } else writeFileSync(`${group}/cpu.max`, `${quota} ${PERIOD}`);
    writeFileSync(`${group}/cgroup.procs`, String(pid));
    return free;
  } catch (error) {
    free();
    throw error;
  }
}

import { readdirSync, readFileSync } from 'node:fs';

const TICK = 10; // Linux tells processor time in hundredths of a second

/**
 * Milliseconds of processor time that this process and those of its children that have ended took; elsewhere than on
 * Linux its own alone.
 */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1_000;
  return own + (read(process.pid)?.ended ?? 0);
}

/** Of a process that still runs, and of all that it started. */
export function processorTimeOfTree(pid) {
  const all = new Map();
  for (const one of pids()) {
    const found = read(one);
    if (found) all.set(one, found);
  }
  const below = (one) => {
    const { own = 0, ended = 0 } = all.get(one) ?? {};
    const children = [...all].filter(([, { parent }]) => parent === one).map(([child]) => below(child));
    return children.reduce((sum, more) => sum + more, own + ended);
  };
  return below(pid);
}

/** Of all processes; none on a system without /proc. */
export function pids() {
  try {
    return readdirSync('/proc').map(Number).filter((pid) => pid > 0); // prettier-ignore
  } catch {
    return [];
  }
}

/** The name of a program may hold anything but ends with the last bracket. */
function read(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, , , , , , , , , , user, system, childrenUser, childrenSystem] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent, own: (user + system) * TICK, ended: (childrenUser + childrenSystem) * TICK };
  } catch {
    return undefined; // it has ended meanwhile, or this is no Linux
  }
}

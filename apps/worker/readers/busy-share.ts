import { cpus } from 'node:os';

const times = (): { readonly idle: number; readonly all: number } => {
  const all = cpus().map((processor) => processor.times);
  const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    idle: sum(({ idle }) => idle),
    all: sum(({ user, nice, sys, idle, irq }) => user + nice + sys + idle + irq),
  };
};

/**
 * What share of this machine's processors was at work since the last call, 0 to 1, by whatever program. A first call
 * and a very early one tell 0.
 */
export function openBusyShare(): () => number {
  let last = times();
  return () => {
    const now = times();
    const [idle, all] = [now.idle - last.idle, now.all - last.all];
    if (all > 0) last = now;
    return all > 0 ? 1 - idle / all : 0;
  };
}

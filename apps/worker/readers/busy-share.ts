import { cpus } from 'node:os';
import { openContainerShare } from '#infrastructure/processors/container-share.js';

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
 * and a very early one tell 0. In a container with fewer processors than its machine it is the container's, where that
 * is more: the machine may look idle while nobody inside gets any further.
 */
export function openBusyShare(): () => number {
  const containerShare = openContainerShare();
  let last = times();
  return () => {
    const now = times();
    const [idle, all] = [now.idle - last.idle, now.all - last.all];
    if (all > 0) last = now;
    return Math.max(all > 0 ? 1 - idle / all : 0, containerShare?.() ?? 0);
  };
}

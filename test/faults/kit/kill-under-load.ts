import type { WholeSystem } from '../../support/whole-system.js';
import { openFire } from './fire.js';
import { killAlong } from './keep-killing.js';
import { startApis } from './kill-apis.js';
import { diceOf, seed } from './seed.js';

/**
 * F1: one of several APIs is killed again and again; log and receivers’ books agree, and the log holds what was
 * acknowledged, once.
 */
export async function killUnderLoad(
  system: Pick<WholeSystem, 'home' | 'running'>,
  { apis: count, commands, kills: times }: { readonly apis: number; readonly commands: number; readonly kills: number },
): Promise<void> {
  const apis = await startApis(system, count);
  const fire = await openFire(system, apis.urls);
  try {
    const kills = killAlong(apis, diceOf(seed), times, commands * 0.95, fire.clients.acknowledged);
    const [ready] = await Promise.all([kills, fire.play(commands)]);
    const told = ready.map(Math.round).toSorted((a, b) => a - b);
    process.stdout.write(`F1: ready again after ${told[told.length >> 1]} ms (median), ${told.at(-1)} ms at most\n`);
    await apis.stop();
    await fire.settle();
  } finally {
    await fire.close();
    await apis.stop();
  }
}

import { until } from '../../support/until.js';
import type { WholeSystem } from '../../support/whole-system.js';
import { openFire } from './fire.js';

export type Fire = Awaited<ReturnType<typeof openFire>>;
type Options = { readonly commands?: number; readonly mayRepeat?: boolean; readonly urls?: () => readonly string[] };

/** Does harm in the middle of a mixed load, and judges when all is carried out. */
export async function underFire(
  system: Pick<WholeSystem, 'home' | 'running'>,
  harm: (fire: Fire) => Promise<unknown>,
  { commands = 200, mayRepeat = false, urls }: Options = {},
): Promise<void> {
  const fire = await openFire(system, urls);
  try {
    const playing = fire.play(commands);
    await Promise.all([
      playing,
      (async () => {
        await until('a quarter of the load is done', () => fire.clients.acknowledged() * 4 >= commands);
        await harm(fire);
      })(),
    ]);
    await fire.settle({ mayRepeat });
  } finally {
    await fire.close();
  }
}

import type { World } from '../world.js';

/** Something of the demo, mostly one dispute, from its beginning to where one finds it; its name is the root of all its keys. */
export type Course = { readonly name: string; readonly play: (world: World, name: string) => Promise<void> };

/**
 * Looks each day from so many days ago, in the morning, until it is so; false where it is not so by yesterday. Days of
 * rest and festivals move what the clock does, whenever the demo is loaded.
 */
export async function comesTrue(
  { days, when }: Pick<World, 'days' | 'when'>,
  from: number,
  look: () => Promise<boolean>,
): Promise<number | undefined> {
  for (let day = from; day >= 1; day -= 1) {
    await days.at(when.ago(day, '10:00'));
    if (await look()) return day;
  }
  return undefined;
}

import { openWorldEffects } from './effects.js';
import { lengthOf } from '../support/at-length.js';
import { lookAround, readersOf, type Look } from './look.js';
import { openNames } from './names.js';
import { gatherPeople, type People } from './people.js';
import { endInVain, fileAccepted, openTwinMediation, talkTogether, type Mediated } from './script.js';
import { publishHead } from './publish-head.js';
import { settle } from './settle.js';
import { openWorld } from './world.js';

export type Lived = { readonly looks: readonly Look[] };

/** Between the two others: what showed then and is gone later is looked for by `npm run test:at-length`. */
const BETWEEN = 'after a session with both';
const LOOKS_BETWEEN = lengthOf(0, 1) > 0;

/**
 * When somebody looks around, in this order: each look is all that there is to read, for every reader; before anything
 * was said for two of them, since there is nothing yet in which the worlds could differ.
 */
export const MOMENTS = [
  'before anything was said',
  'after it',
  ...(LOOKS_BETWEEN ? [BETWEEN] : []),
  'after the mediation ended in vain',
];
const FIRST = ['ben', 'maja'];

/**
 * One life of a world by the script, with nothing but `inside` to make it another than its twin. Each act has its
 * instant, what follows from it the next minute.
 */
export async function liveWorld(
  inside: (of: { readonly people: People; readonly mediated: Mediated }) => Promise<unknown>,
): Promise<Lived> {
  const world = await openWorld();
  const effects = openWorldEffects(world);
  try {
    const at = (time: string): void => world.machine.set(`2026-11-20T${time}:00.000Z`);
    const people = await gatherPeople(world);
    const disputeIds: string[] = [];
    let heads = 0;
    const follow = async (...times: readonly string[]): Promise<void> => {
      for (const time of times) {
        at(time);
        await settle(world, effects, disputeIds);
        await publishHead(world, (heads += 1));
      }
    };
    const first = await fileAccepted(people);
    disputeIds.push(first.disputeId);
    await follow('02:05', '02:15');
    // the later one: what stirs in the first must not lift it above this one
    disputeIds.push((await fileAccepted(people)).disputeId);
    await follow('02:17', '02:20');
    const mediated = await openTwinMediation(people, first);
    await follow('02:25', '02:28');
    const names = openNames();
    const looks: Look[] = [];
    const look = async (readers = readersOf(people)): Promise<void> =>
      void looks.push(await lookAround(world, people, mediated, disputeIds, { names, readers }));
    await look(readersOf(people).filter(([who]) => FIRST.includes(who)));
    at('02:30');
    await inside({ people, mediated });
    await follow('02:35', '02:40');
    await look();
    at('02:50');
    await talkTogether({ people, mediated });
    await follow('02:55', '03:00');
    if (LOOKS_BETWEEN) await look();
    at('03:10');
    await endInVain({ people, mediated });
    await follow('03:15', '03:20');
    await look();
    if (effects.errors.length > 0) throw effects.errors[0];
    return { looks };
  } finally {
    await effects.close();
    await world.close();
  }
}

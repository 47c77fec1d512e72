import type { Filed } from '../support/dispute.js';
import { openWorldEffects } from './effects.js';
import { lookAround, readersOf, type Look } from './look.js';
import { openNames } from './names.js';
import { gatherPeople } from './people.js';
import { endInVain, fileAccepted, openTwinMediation } from './script.js';
import { seatPanel, settleOne, type Talks } from './panel-script.js';
import { settle } from './settle.js';
import { openWorld } from './world.js';

/** Who has a part in the talks, or keeps the file; to everybody else both worlds have to be the same. */
export const IN_TALKS = ['ana', 'ben', 'max', 'maja'] as const;

export type Decided = { readonly look: Look };

/**
 * One life of a world in which a panel sits on one thing, while of another the same two sides have settled and had a
 * mediator: nothing but what is said in these talks, and of how the settlement was kept, is another than in its twin.
 */
export async function liveWithPanel(talk: (talks: Talks) => Promise<unknown>): Promise<Decided> {
  const world = await openWorld();
  const effects = openWorldEffects(world);
  try {
    const at = (time: string): void => world.machine.set(`2026-11-20T${time}:00.000Z`);
    const people = await gatherPeople(world);
    const [eda, fay] = [await people.expert('eda'), await people.expert('fay')];
    const disputeIds: string[] = [];
    const follow = async (...times: readonly string[]): Promise<void> => {
      for (const time of times) {
        at(time);
        await settle(world, effects, disputeIds);
      }
    };
    const filed: Filed = await fileAccepted(people);
    disputeIds.push(filed.disputeId);
    await follow('02:05', '02:15');
    const settled = await settleOne(people, filed);
    const mediated = await openTwinMediation(people, filed);
    await follow('02:25', '02:28');
    at('02:30');
    await talk({ people, filed, settled, mediated });
    await follow('02:35', '02:40');
    at('02:50');
    await endInVain({ people, mediated });
    await follow('02:55', '03:00');
    at('03:10');
    await seatPanel(people, filed, { sits: eda, asked: fay });
    await follow('03:15', '03:20');
    const readers = [
      ['eda', eda.client],
      ['fay', fay.client],
      ...readersOf(people).filter(([who]) => ['cai', 'eve', 'pia', 'nobody', ...IN_TALKS].includes(who)),
    ] as const;
    const talked = {
      mediationId: mediated.mediationId,
      rooms: { ...mediated.rooms, negotiation: settled.roomId },
      settlementId: settled.settlementId,
    };
    const look = await lookAround(world, people, talked, disputeIds, {
      names: openNames(),
      readers: [...readers],
      inside: IN_TALKS,
      seers: [eda.client, people.cai.client],
    });
    if (effects.errors.length > 0) throw effects.errors[0];
    return { look };
  } finally {
    await effects.close();
    await world.close();
  }
}

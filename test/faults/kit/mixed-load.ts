import { complaint, DECLARATION, evidence } from '../../stories/kit/dispute.js';
import type { Json } from '../../stories/kit/client.js';
import { sendNamed } from '../../support/picture.js';
import { fileWish } from './file-wish.js';
import type { Cast } from './cast.js';
import { lookUntilAnswered } from './look.js';
import type { Clients, Heard } from './insist.js';
import type { Dice } from './seed.js';

/** A dispute that the load made: which listing each of its items is. */
export type Made = { readonly disputeId: string; readonly listingOf: ReadonlyMap<string, string> };

type Filed = {
  readonly disputeId: string;
  readonly items: readonly { readonly ref: string; readonly itemId: string }[];
};
type Wanted = {
  readonly measures: readonly { readonly respondentId: string; readonly itemId: string; readonly sequence: number }[];
};

const RIGHT = {
  kind: 'trademark',
  name: '松石 Turquoise',
  registrationNumber: '23456789',
  trademark: { classes: [14] },
};
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];
const REFUSALS: ReadonlySet<number> = new Set([409, 412]);

/**
 * One client's part: dispute after dispute through everything that people and the platform may do in it, until
 * `enough`.
 */
export async function playDisputes(
  clients: Clients,
  cast: Cast,
  dice: Dice,
  read: () => string,
  enough: () => boolean,
): Promise<readonly Made[]> {
  const { ana, ben, maja, shop } = cast.callers;
  const made: Made[] = [];

  const insist = async (caller: typeof ana, what: string, path: string, body: Json = {}): Promise<Heard> => {
    const heard = await clients.ask(caller, { what, path, body }, dice.chance(0.1));
    if (heard.status >= 400 && !REFUSALS.has(heard.status))
      throw new Error(`${what} was refused with ${heard.status}: ${JSON.stringify(heard.body)}`);
    return heard;
  };
  const look = (caller: typeof ana, path: string) => lookUntilAnswered(() => `${read()}/v1${path}`, caller.headers);
  const file = async (count: number): Promise<Filed> => {
    const start = dice.below(cast.listings.length);
    const items = Array.from({ length: count }, (_, index) => {
      const listing = cast.listings[(start + index) % cast.listings.length] as Cast['listings'][number];
      return { ref: `i${index}`, listing, title: listing.externalId, of: ['ben'] };
    });
    const respondent = { ref: 'ben', member: cast.ben, handle: 'ben', roles: ['merchant'] };
    const heard = await insist(
      ana,
      'fileComplaint',
      '/disputes',
      complaint(cast.association.shop, [respondent], items, MATERIALS, RIGHT),
    );
    const filed = heard.body as unknown as Filed;
    const listing = new Map(items.map(({ ref, listing: { externalId } }) => [ref, externalId]));
    made.push({
      disputeId: filed.disputeId,
      listingOf: new Map(filed.items.map(({ ref, itemId }) => [itemId, listing.get(ref) ?? ''])),
    });
    return filed;
  };
  const pairOf = (filed: Filed, index: number) => ({
    respondentId: cast.ben.partyId,
    itemId: filed.items[index]?.itemId ?? '',
  });
  const withdrawal = (filed: Filed, index: number): Json => ({ pairs: [pairOf(filed, index)], consideration: 'none' });

  /**
   * Two withdraw different items, both having seen the one state: one of them at most is heard, and the other asks
   * again.
   */
  const race = async (filed: Filed, indices: readonly number[]): Promise<void> => {
    const path = `/disputes/${filed.disputeId}/withdrawals`;
    const seen = await look(ana, `/disputes/${filed.disputeId}`);
    const condition = { on: filed.disputeId, seen: seen.etag };
    const heard = await Promise.all(
      indices.map((index) =>
        clients.ask(ana, {
          what: 'withdrawComplaint',
          path,
          body: withdrawal(filed, index),
          condition,
        }),
      ),
    );
    for (const [number, index] of indices.entries())
      if (heard[number]?.status === 412) await insist(ana, 'withdrawComplaint', path, withdrawal(filed, index));
  };

  const light = async (): Promise<void> => {
    const filed = await file(4);
    await insist(ana, 'withdrawComplaint', `/disputes/${filed.disputeId}/withdrawals`, withdrawal(filed, 0));
    await race(filed, [1, 2]);
    if (dice.chance(0.5))
      await insist(ana, 'withdrawComplaint', `/disputes/${filed.disputeId}/withdrawals`, withdrawal(filed, 3));
  };

  const whole = async (): Promise<void> => {
    const filed = await file(16);
    const at = `/disputes/${filed.disputeId}`;
    await sendNamed(
      filed.disputeId,
      async (list) => (await look(maja, list.slice('/v1'.length))).body,
      (path, bytes) => clients.ask(maja, fileWish(path, bytes)),
    );
    await insist(maja, 'acceptComplaint', `${at}/acceptances`);
    const wanted = (await look(shop, `${at}/measures`)).body as Wanted;
    for (const { respondentId, itemId, sequence } of wanted.measures) {
      const refused = dice.chance(0.1) ? { outcome: 'refused', reasonCode: 'not-possible' } : { outcome: 'confirmed' };
      await insist(shop, 'reportMeasures', `${at}/measure-results`, {
        results: [{ respondentId, itemId, sequence, ...refused }],
      });
    }
    for (const index of [0, 1]) {
      const { respondentId, itemId } = pairOf(filed, index);
      const answer = {
        respondentId,
        itemIds: [itemId],
        statement: 'Our own design.',
        evidence: [evidence('drawing', 'Drawing')],
        declaration: DECLARATION,
      };
      await insist(ben, 'fileCounterNotice', `${at}/counter-notices`, answer);
    }
    await insist(ana, 'withdrawComplaint', `${at}/withdrawals`, withdrawal(filed, 2 + dice.below(4)));
    if (dice.chance(0.3)) await race(filed, [8, 9]);
    if (dice.chance(0.5)) await insist(ana, 'withdrawComplaint', `${at}/withdrawals`, withdrawal(filed, 0));
  };

  while (!enough()) await (dice.chance(0.55) ? whole() : light());
  return made;
}

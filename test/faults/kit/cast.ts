import { foundAssociation, type Association, type Member } from '../../stories/kit/association.js';
import type { Listing } from '../../stories/kit/shop.js';
import type { Place } from '../../stories/kit/story.js';
import type { Caller } from './insist.js';

/** Who acts in the mixed load, and the listings that are complained of. */
export type Cast = {
  readonly association: Association;
  readonly ana: Member;
  readonly ben: Member;
  readonly callers: Readonly<Record<'ana' | 'ben' | 'maja' | 'shop', Caller>>;
  readonly listings: readonly Listing[];
};

/**
 * An association of the test's own; the demo platform takes what measures are wanted and leaves it lying, so that we
 * may answer first.
 */
export async function gatherCast(place: Place, listings = 24): Promise<Cast> {
  const association = await foundAssociation(place, 'Under fire', '2026-03-02T09:00');
  const { shop, maja } = association;
  const ana = await association.member('Turquoise Jewellery', 'turquoise');
  const ben = await association.member('Ben’s Stones', 'ben');
  const shown: Listing[] = [];
  for (let index = 0; index < listings; index += 1) shown.push(await shop.addListing('ben', `stone ${index}`));
  const caller = (client: string, headers: Caller['headers']): Caller => ({ client, headers });
  const callers = {
    ana: caller('ana', ana.client.headers),
    ben: caller('ben', ben.client.headers),
    maja: caller('maja', maja.headers),
    shop: caller('shop', { authorization: `Bearer ${shop.apiKey}` }),
  };
  return { association, ana, ben, callers, listings: shown };
}

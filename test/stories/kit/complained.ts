import type { Association, Member } from './association.js';
import type { Json } from './client.js';
import { complaint, DECLARATION, evidence, file, pairAt, type Followed, type Pair, type View } from './dispute.js';
import type { Listing } from './shop.js';
import type { Place } from './story.js';

/**
 * A complaint about listings that are put up for it, each of one respondent; names are the story’s own. `again`
 * complains of one that is there already.
 */
export type Complaining = {
  readonly right: Json;
  readonly materials: readonly string[];
  readonly against: readonly {
    readonly handle: string;
    readonly member: Member;
    readonly roles?: readonly string[];
    readonly position?: string;
  }[];
  readonly items: readonly {
    readonly ref: string;
    readonly of: string;
    readonly title?: string;
    readonly kind?: 'room' | 'replay';
    readonly again?: Listing;
  }[];
  /** What the complaint says beyond that. */
  readonly more?: Json;
};

export type Complained = {
  readonly dispute: Followed;
  readonly listing: (ref: string) => Listing;
  readonly pairs: (...refs: readonly string[]) => readonly { readonly respondentId: string; readonly itemId: string }[];
  readonly seen: (view: View, ref: string) => Pair | undefined;
  readonly isDown: (view: View, ref: string) => boolean;
  readonly isUpAgain: (view: View, ref: string) => boolean;
  readonly accept: () => Promise<void>;
  /** The respondent of these items declares that they do not infringe. */
  readonly declare: (statement: string, ...refs: readonly string[]) => Promise<{ readonly counterNoticeId: string }>;
};

const confirmed = (pair: Pair | undefined, wanted: 'block' | 'lift'): boolean =>
  pair?.measure?.wanted === wanted && pair.measure.confirmed === pair.measure.sequence;

export async function complain(
  place: Place,
  association: Association,
  by: Member,
  { right, materials, against, items, more }: Complaining,
): Promise<Complained> {
  const { shop, maja } = association;
  const listings = new Map<string, Listing>();
  for (const { ref, of, title = ref, kind, again } of items)
    listings.set(ref, again ?? (await shop.addListing(of, title, kind)));
  const listing = (ref: string): Listing => listings.get(ref) ?? missing(ref);
  const body = complaint(
    shop,
    against.map(({ handle, roles = ['merchant'], ...rest }) => ({ ...rest, ref: handle, handle, roles })),
    items.map(({ ref, kind, of, title = ref }) => ({
      ref,
      ...(kind && { kind }),
      title,
      listing: listing(ref),
      of: [of],
    })),
    materials,
    right,
  );
  const dispute = await file(place, association, by.client, { ...body, ...more });
  const memberOf = (ref: string): Member => {
    const handle = items.find((item) => item.ref === ref)?.of;
    return against.find((one) => one.handle === handle)?.member ?? missing(ref);
  };
  const seen = (view: View, ref: string): Pair | undefined => pairAt(view, memberOf(ref).partyId, dispute.itemId(ref));
  return {
    dispute,
    listing,
    seen,
    pairs: (...refs) => refs.map((ref) => ({ respondentId: memberOf(ref).partyId, itemId: dispute.itemId(ref) })),
    isDown: (view, ref) => confirmed(seen(view, ref), 'block'),
    isUpAgain: (view, ref) => confirmed(seen(view, ref), 'lift'),
    accept: async () => void (await dispute.post(maja, '/acceptances')),
    declare: (statement, ...refs) => {
      const { partyId: respondentId, client } = memberOf(refs[0] ?? missing('an item'));
      const itemIds = refs.map((ref) => dispute.itemId(ref));
      const papers = [evidence(`paper-${refs[0]}`, 'What the declaration rests on')];
      return dispute.post(client, '/counter-notices', {
        respondentId,
        itemIds,
        statement,
        evidence: papers,
        declaration: DECLARATION,
      });
    },
  };
}

const missing = (what: string): never => {
  throw new Error(`The story names no ${what}`);
};

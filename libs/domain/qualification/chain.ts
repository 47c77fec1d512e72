import type { LocalDate } from '../calendar/local-date.js';
import { CHAIN_FAULTS, type ChainFault } from './codes.js';
import type { ProofScope, SaleChannel } from './events.js';
import { nameForm, runsOn, type Link, type Origin } from './links.js';
import { narrowed, overlap, reaches, widens } from './reach.js';
import { pathsTo } from './walks.js';

/** For what a chain has to reach. */
export type Need = {
  readonly class?: number;
  readonly channel?: SaleChannel;
  readonly platformId?: string;
  readonly territory: string;
  readonly day: LocalDate;
};

export type Chain = {
  readonly links: readonly Link[];
  readonly faults: readonly ChainFault[];
  /** Until when all of it runs; where no paper has an end, none. */
  readonly validUntil?: LocalDate;
};

/**
 * The best chain from the owner of a mark to a shop: whole where each link’s grantor is the grantee of the link before,
 * the first one’s the registered owner, scopes narrow, terms overlap, and whoever authorises may. An owner that sells
 * itself needs none.
 */
export const bestChain = (origin: Origin, links: readonly Link[], shop: string, need: Need): Chain => {
  const paths = pathsTo(nameForm(shop), nameForm(origin.owner), links);
  const judged = paths.map((path): Chain => {
    const ends = [origin, ...path].flatMap(({ validUntil }) => validUntil ?? []).toSorted();
    return { links: path, faults: faultsOf(origin, path, need), ...(ends[0] && { validUntil: ends[0] }) };
  });
  const [best] = judged.toSorted(
    (a, b) => a.faults.length - b.faults.length || (b.validUntil ?? '9').localeCompare(a.validUntil ?? '9'),
  );
  return best ?? { links: [], faults: [brokenAt(origin, links, shop)] };
};

const brokenAt = ({ owner }: Origin, links: readonly Link[], shop: string): ChainFault => {
  const [from, to] = [nameForm(owner), nameForm(shop)];
  const isBegun = links.some(({ grantor }) => nameForm(grantor) === from);
  const isEnded = links.some(({ grantee }) => nameForm(grantee) === to);
  return isBegun || !isEnded ? 'no-link-to-shop' : 'no-link-from-owner';
};

const faultsOf = (origin: Origin, path: readonly Link[], need: Need): readonly ChainFault[] => {
  const all = [origin, ...path];
  const pairs = path.map((link, i) => [all[i] ?? origin, link] as const);
  const reached = path.map((_, i) => all.slice(0, i + 1).reduce<ProofScope>(narrowed, {}));
  const found: Readonly<Record<Exclude<ChainFault, 'no-link-from-owner' | 'no-link-to-shop'>, boolean>> = {
    'no-right-to-authorise': path.slice(0, -1).some(({ mayAuthorise }) => !mayAuthorise),
    'scope-widens': path.some((link, i) => widens(reached[i] ?? origin, link)),
    'terms-apart': pairs.some(([before, link]) => !overlap(before, link)),
    'not-in-term': all.some((one) => !runsOn(one, need.day)),
    'class-not-covered': all.some(({ classes }) => !reaches(classes, need.class)),
    'channel-not-covered': all.some(({ channels }) => !reaches(channels, need.channel)),
    'platform-not-covered': all.some(({ platformIds }) => !reaches(platformIds, need.platformId)),
    'territory-not-covered': all.some(({ territories }) => !reaches(territories, need.territory)),
    'not-checked': all.some(({ confirmed }) => !confirmed),
  };
  return CHAIN_FAULTS.filter((fault) => fault in found && found[fault as keyof typeof found]);
};

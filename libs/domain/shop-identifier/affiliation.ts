import type { IdentifierKind } from './kinds.js';

/**
 * How far one shared identifier speaks for one hand behind two shops. House figures: an account of payment is hardly
 * lent, a warehouse or a device of an agency is shared by strangers.
 */
export const IDENTIFIER_WEIGHTS: Readonly<Record<IdentifierKind, number>> = {
  'payment-account': 0.9,
  'legal-representative': 0.8,
  person: 0.7,
  contact: 0.6,
  device: 0.4,
  address: 0.3,
};

/** From so many shops on, what they share is a place or a service and says nothing of any two of them. House figure. */
export const HUB_FROM = 20;
/** Proposed to people from here on. House figure: no kind that strangers share reaches it alone. */
export const PROPOSED_FROM = 0.5;

/** One kind that two shops share, and how many shops have that very identifier. */
export type SharedKind = { readonly kind: IdentifierKind; readonly shops: number };
export type Explained = SharedKind & { readonly isHub: boolean; readonly weight: number };
export type Affiliation = { readonly score: number; readonly kinds: readonly Explained[] };

/**
 * By how many share it, an identifier counts less, as a common neighbour does (Adamic and Adar 2003, from general
 * knowledge): whole between two, half among four, nothing at a hub.
 */
const weightOf = ({ kind, shops }: SharedKind): number =>
  shops >= HUB_FROM ? 0 : IDENTIFIER_WEIGHTS[kind] / Math.log2(Math.max(2, shops));

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** How sure it is that two shops belong together, and by which kinds; of each kind its strongest identifier counts. */
export const affiliationOf = (shared: readonly SharedKind[]): Affiliation => {
  const strongest = new Map<IdentifierKind, SharedKind>();
  for (const one of shared) {
    const before = strongest.get(one.kind);
    if (before === undefined || one.shops < before.shops) strongest.set(one.kind, one);
  }
  const kinds = [...strongest.values()]
    .map((one) => ({ ...one, isHub: one.shops >= HUB_FROM, weight: weightOf(one) }))
    .toSorted((a, b) => b.weight - a.weight || a.kind.localeCompare(b.kind));
  const score = 1 - kinds.reduce((apart, { weight }) => apart * (1 - weight), 1);
  return { score: hundredths(score), kinds: kinds.map((one) => ({ ...one, weight: hundredths(one.weight) })) };
};

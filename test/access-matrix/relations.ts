import type { Stage } from './disputes.js';
import type { Name } from './people.js';

/**
 * What somebody is to a dispute, and in it to what is asked about; one letter each. Whoever has none is a stranger,
 * whatever its role in the association.
 */
export const RELATIONS = {
  C: 'complained',
  R: 'the respondent whose goods, mediation and panel it is',
  O: 'the other respondent, who has talked and settled by itself',
  L: 'the respondent, by a link whose contact it has not proved',
  P: 'the platform, by its key or its people',
  p: 'works for the platform, and may read alone',
  S: 'a case manager of the association, with no other part in it',
  G: 'an administrator of the association, with no other part in it',
  M: 'mediates',
  m: 'was asked to mediate and has not answered',
  F: 'mediated, in vain',
  A: 'audits it: a mandate covers it',
  E: 'sits on the panel',
  e: 'was asked to sit and has not answered',
  s: 'sits, or was asked to, on the very seat that is asked about; the first seat presides',
} as const;
export type Relation = keyof typeof RELATIONS;

type Parts = { readonly [N in Name]?: Relation };
const OFFICE: Parts = { maja: 'S', mio: 'S', amy: 'A', ada: 'G', zacAdministers: 'G' };
const CONTESTED: Parts = { ...OFFICE, ana: 'C', ben: 'R', cai: 'O', shop: 'P', pam: 'p' };
const ABOUT_AN_ACCOUNT: Parts = { ...OFFICE, ana: 'C', ben: 'R', max: 'F' };

/** Who is what, in each of the disputes that `disputes.ts` plays. */
export const PARTS: Readonly<Record<Stage, Parts>> = {
  filed: { ...OFFICE, ana: 'C' },
  accepted: { ...CONTESTED, linkOfBen: 'L', pat: 'P' },
  closed: CONTESTED,
  asking: { ...CONTESTED, pia: 'm' },
  talking: { ...CONTESTED, max: 'M', zacManages: 'S', pat: 'P' },
  seating: { ...ABOUT_AN_ACCOUNT, eda: 'E', fay: 'e' },
  sitting: { ...ABOUT_AN_ACCOUNT, eda: 'E', gus: 'E', hal: 'E' },
};

/** Whose seat it is that `disputes.ts` names. */
export const SEAT: { readonly [S in Stage]?: Name } = { seating: 'fay', sitting: 'eda' };

import type { Claim } from '../../core/claim.js';

/** What the law asks of an infringement of some right, as far as exhibits are filed for it; by no list of papers. */
export const RIGHT_ELEMENTS = [
  'ownership',
  'validity',
  'access',
  'sign',
  'goods',
  'confusion',
  'expression',
  'claim-features',
  'secrecy',
  'use',
  'damage',
  'lawful-source',
  'other',
] as const;
export type RightElement = (typeof RIGHT_ELEMENTS)[number];

/** One thing that an exhibit is to show: for a claim, about an item, on a question of the panel, of an element. */
export type ExhibitLink =
  | { readonly kind: 'claim'; readonly claim: Claim['kind'] }
  | { readonly kind: 'item'; readonly itemId: string }
  | { readonly kind: 'issue'; readonly decisionId: string; readonly issueId: string }
  | { readonly kind: 'element'; readonly element: RightElement };

/** Who says what an exhibit is for; the newest word of each stands. */
export const LINKED_BY = ['filer', 'association', 'panel'] as const;
export type LinkedBy = (typeof LINKED_BY)[number];

export const LINK_KINDS = ['claim', 'item', 'issue', 'element'] as const satisfies readonly ExhibitLink['kind'][];

import type { ConflictClass } from '../rulebook/panel-rules.js';
import type { Tie } from '../dispute/core/decision-context.js';

/** What somebody who is asked to sit can be asked about itself, without a word of what the register knows of others. */
export type TieQuestion =
  | 'acts-for'
  | 'works-for'
  | 'shares'
  | 'kin'
  | 'business'
  | 'competes'
  | 'earlier-matter'
  | 'colleague-acted'
  | 'same-name';

/** An employer or a client of the same name as a party, which may be the same or another. */
export const SAME_NAME = 'same-name';

const QUESTION_OF = {
  'party-itself': 'acts-for',
  representative: 'acts-for',
  'same-organisation': 'works-for',
  shareholding: 'shares',
  kin: 'kin',
  agency: 'business',
  client: 'business',
  competitor: 'competes',
  'earlier-case': 'earlier-matter',
  'handled-the-dispute': 'colleague-acted',
  'mediator-of-the-dispute': 'colleague-acted',
  'first-decision': 'colleague-acted',
  [SAME_NAME]: 'same-name',
} as const satisfies Record<ConflictClass | typeof SAME_NAME, TieQuestion>;

/** A tie that the graph of affiliations and former disputes suggests, and to whom, where that is a party. */
export type PossibleTie = {
  readonly conflict: ConflictClass | typeof SAME_NAME;
  readonly partyId?: string;
  /** Affiliations and disputes that lead there. */
  readonly via: readonly string[];
  readonly endedAt?: Tie['endedAt'];
};

export type AskedTie = { readonly question: TieQuestion; readonly partyId?: string };

/** The same as questions: each once, naming nobody but parties, whom every declaration names. */
export const questionsOf = (ties: readonly PossibleTie[]): readonly AskedTie[] => [
  ...new Map(
    ties.map(({ conflict, partyId }) => {
      const question = QUESTION_OF[conflict];
      return [`${question} ${partyId ?? ''}`, { question, ...(partyId !== undefined && { partyId }) }] as const;
    }),
  ).values(),
];

const LEGAL_FORM = /(股份有限公司|有限责任公司|有限公司|集团|公司|co\.?,? ?ltd\.?|ltd\.?|inc\.?|gmbh|llc)$/iu;
/** A name as people take two for the same: without width, case, space, brackets and the legal form. */
export const plainName = (name: string): string => {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()（）·.,，]/gu, '');
  return plain.replace(LEGAL_FORM, '') || plain;
};

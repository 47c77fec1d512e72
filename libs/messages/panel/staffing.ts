import { PARTS, type PartName, type Person, type StaffRole } from '#domain/dispute/smallest-staffing.js';

/** What has to be done in a dispute by a hand of its own; for operators, who read English alone. */
const PARTS_NAMED = {
  handling: 'handles the dispute',
  mediating: 'mediates',
  'sitting-first': 'sits on the panel',
  'sitting-on-review': 'sits on the panel that reviews its decision',
  'deciding-challenges': 'decides challenges',
  'releasing-decisions': 'looks at grave decisions before they go out',
  'opening-reviews': 'lets decisions come to a review',
  'finding-bad-faith': 'reviews good faith and finds',
  'agreeing-to-findings': 'agrees to findings as the second person',
  'deciding-appeals': 'decides appeals against findings, for another organisation',
  proposing: 'puts up what needs a second person',
  seconding: 'is that second person',
} as const satisfies Record<PartName, string>;

const ROLES_NAMED = {
  'case-manager': 'a case manager',
  mediator: 'a mediator on the roster',
  expert: 'an expert on the roster, trained',
} as const satisfies Record<StaffRole, string>;

const ON_REVIEWS: ReadonlySet<string> = new Set(['finder', 'appeal-decider']);

export const personInWords = (person: Person): string => person.map((part) => PARTS_NAMED[part]).join('; ');

/** As what this person has to be there. */
export const roleInWords = (person: Person): string => {
  const role = ROLES_NAMED[PARTS[person[0] ?? 'handling'].role];
  return person.some((part) => ON_REVIEWS.has(PARTS[part].office)) ? `${role}, listed for reviews` : role;
};

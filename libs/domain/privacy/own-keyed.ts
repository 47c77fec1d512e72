/**
 * Of comments on drafts of rules, of whom rewards are paid to, and of what bulletins said of somebody, counted from the
 * day on which that was last shown: the rules, answers, payments and figures stay.
 */
export const OWN_KEYED = {
  from: '2026-11-29',
  start: 'recorded',
  days: 3 * 365,
  then: 'erased',
  source:
    'house rule of comments, rewards and entries of bulletins: as long as a claim can be brought (Civil Code 188, three years)',
  confidence: 'house',
} as const;

/** Of authorities’ requests: from the answer, or from the end of a ban on telling where that is later. */
export const OFFICIAL_KEPT = {
  ...OWN_KEYED,
  source:
    'house rule of authorities’ requests: as long as somebody can claim against what was given (Civil Code 188, three years)',
} as const;

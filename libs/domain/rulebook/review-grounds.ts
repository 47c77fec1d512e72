export const REVIEW_GROUNDS = [
  'procedure',
  'manifest-error',
  'false-evidence',
  'new-facts',
  'panelist-partial',
] as const;

export type ReviewGround = (typeof REVIEW_GROUNDS)[number];

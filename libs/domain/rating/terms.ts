/** In what a member is rated, each apart: who is careless as a complainant may be an honest merchant. */
export const RATING_ROLES = [
  'complainant',
  'merchant',
  'room-operator',
  'live-marketer',
  'service-agency',
  'platform',
  'representative',
] as const;
export type RatingRole = (typeof RATING_ROLES)[number];

/** From the best to the worst. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/**
 * What a rated member is. Of a natural person, as party or as somebody's representative, no machine decides alone
 * (practice P34).
 */
export const MEMBER_KINDS = ['organisation', 'person', 'platform', 'representative'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

export const isNaturalPerson = (kind: MemberKind): boolean => kind === 'person' || kind === 'representative';

export const REFERRAL_REASONS = [
  'outside-competence',
  'administrative-offence',
  'health-and-safety',
  'suspected-crime',
  'parties-ask',
  'other',
] as const;

export type ReferralReason = (typeof REFERRAL_REASONS)[number];

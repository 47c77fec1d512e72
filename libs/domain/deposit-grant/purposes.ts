/** What a depositor opens a deposit to somebody for; nothing else may be done with it. */
export const GRANT_PURPOSES = [
  'negotiation',
  'cooperation',
  'production',
  'live-stream',
  'quality-check',
  'legal-advice',
  'audit',
] as const;
export type GrantPurpose = (typeof GRANT_PURPOSES)[number];

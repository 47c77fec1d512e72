/** The parts of the dispute's page, each with an address of its own. */
export const TABS = [
  'overview',
  'evidence',
  'documents',
  'timeline',
  'talks',
  'mediation',
  'panel',
  'related',
  'notes',
  'access',
] as const;
export type DisputeTab = (typeof TABS)[number];

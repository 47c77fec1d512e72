/** Below an association's address: the pages that need no account, as apps/web has them. */
export const OPEN: readonly string[] = [
  'guide',
  'decisions',
  'document',
  'ratings',
  'method',
  'statistics',
  'handling',
  'rulebooks',
  'tips',
  'open-data',
  'draws',
  'deposits',
  'personal-data',
  'accessibility',
];

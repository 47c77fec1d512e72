/** Below an association's address: the pages that need no account, as apps/web has them. */
export const OPEN: readonly string[] = [
  'guide',
  'decisions',
  'document',
  'lookup',
  'ratings',
  'method',
  'statistics',
  'handling',
  'rulebooks',
  'rules',
  'tips',
  'open-data',
  'draws',
  'help',
  'personal-data',
  'accessibility',
];

/** What a case manager is to look at although the right can be relied on; codes that the catalogues explain. */
export const RIGHT_FLAGS = [
  'not-checked',
  'papers-wanted',
  'licence-not-checked',
  'invalidation-pending',
  'invalidated-not-final',
  'partly-invalidated',
  'evaluation-unfavourable',
  'not-in-territory',
] as const;
export type RightFlag = (typeof RIGHT_FLAGS)[number];

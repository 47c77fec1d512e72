import type { Stage } from '../core/stage.js';

/** Where a dispute can stand that a platform handed over. */
export const EVERY_STAGE_OF_DELEGATION: readonly Stage[] = [
  'delegation-answer',
  'awaiting-counter-notice',
  'next-step',
  'panel',
  'compliance',
  'closed',
];

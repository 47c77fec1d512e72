import type { Stage } from './stage.js';

/** Every stage of a dispute that was filed, the closed one among them: clocks of its parts may run on behind it. */
export const EVERY_FILED_STAGE: readonly Stage[] = [
  'intake',
  'curing',
  'awaiting-counter-notice',
  'next-step',
  'panel',
  'compliance',
  'closed',
];

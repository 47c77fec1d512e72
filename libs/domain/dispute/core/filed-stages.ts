import type { Stage } from './stage.js';

/**
 * Every stage of a dispute that somebody has in hand: of one that was filed, the closed one among them, for clocks of
 * its parts may run on behind it; of one opened for mediation alone; of one handed over.
 */
export const EVERY_OPENED_STAGE: readonly Stage[] = [
  'intake',
  'curing',
  'awaiting-counter-notice',
  'next-step',
  'panel',
  'compliance',
  'closed',
  'mediation',
  'delegation-answer',
];

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

/** Every stage of a dispute that somebody has in hand: those, of one opened for mediation alone, of one handed over. */
export const EVERY_OPENED_STAGE: readonly Stage[] = [...EVERY_FILED_STAGE, 'mediation', 'delegation-answer'];

import type { AwardRecorded } from './events.js';

/** An award as the fold knows it. */
export type Award = Omit<AwardRecorded['data'], 'awardId' | 'evidence'>;

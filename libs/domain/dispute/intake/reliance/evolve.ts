import type { EvolveOf } from '../../core/state.js';
import type { RelianceEvent } from './events.js';

export const evolveReliance: EvolveOf<RelianceEvent> = {
  RelianceReviewed: (dispute) => dispute, // the list of what is to be looked at reads it; it changes nothing here
};

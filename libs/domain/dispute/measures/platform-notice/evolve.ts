import type { EvolveOf } from '../../core/state.js';
import type { KnowledgeEvent } from './events.js';

export const evolveKnowledge: EvolveOf<KnowledgeEvent> = {
  KnowledgeCorrected: (dispute) => dispute, // the view of what the platform knew reads it
};

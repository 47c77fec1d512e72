import type { EvolveOf } from '../../core/state.js';
import { evolveAfter } from './evolve-after.js';
import { evolveMade } from './evolve-decision.js';
import { evolveFile } from './evolve-file.js';
import type { DecisionEvent } from './events.js';

export const evolveDecision: EvolveOf<DecisionEvent> = { ...evolveFile, ...evolveMade, ...evolveAfter };

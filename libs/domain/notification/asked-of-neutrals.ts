import type { Dispute } from '../dispute/core/state.js';
import type { AskedOf } from './asked.js';
import { askedOfPanelists } from './asked-of-panelists.js';
import { askedOfMediators } from './awaited-in-mediation.js';

/** All that a dispute waits for from its mediators and panelists; what stands in a room is asked there. */
export const askedOfNeutrals = (dispute: Dispute): readonly AskedOf[] => [
  ...askedOfMediators(dispute),
  ...askedOfPanelists(dispute),
];

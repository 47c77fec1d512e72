import type { Dispute, EvolveOf } from '../state.js';
import type { AdoptionEvent } from './adoption-events.js';
import type { PanelCaseEnded, ReviewRefused, ReviewRequested } from './events.js';
import type { FinalEvent } from './final-events.js';
import type { PublicationEvent } from './publication-events.js';

export type AfterEvent = AdoptionEvent | ReviewRequested | ReviewRefused | FinalEvent | PanelCaseEnded | PublicationEvent;

const told = (dispute: Dispute): Dispute => dispute;

/** What follows a decision that went out. Ratings and the timeline count by these events themselves. */
export const evolveAfter: EvolveOf<AfterEvent> = {
  AdoptionAsked: told,
  AdoptionAnswered: told,
  AdoptionOverdue: told,
  DecisionPerformed: told,
  DecisionBroken: told,
  ReviewRequested: told,
  ReviewRefused: told,
  DecisionBecameFinal: told,
  DecisionUpheld: told,
  DecisionReversed: told,
  PanelCaseEnded: told,
  PublicationProposed: told,
  DecisionPublished: told,
  PublicationRefused: told,
};

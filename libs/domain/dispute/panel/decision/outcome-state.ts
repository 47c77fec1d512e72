import type { Award } from '../award/state.js';
import type { AdoptionTracked } from './adoption-state.js';
import type { Decision } from './state.js';

/** What was decided of a dispute, by whom, and what platforms make of it. */
export type Outcomes = {
  /** Files of panels and what was decided on them, by id. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Awards of commissions, by id. */
  readonly awards: Readonly<Record<string, Award>>;
  /** What platforms were asked to make of decisions and awards, by id. */
  readonly adoptions: Readonly<Record<string, AdoptionTracked>>;
};

import type { Ruled } from './ruled.js';

/** How mediation goes by a rulebook; its times are steps as all others. */
export type MediationRules = Ruled & {
  /** Days by which all extensions together may move the end, by consent of all. */
  readonly mostExtraDays: number;
  /** Sessions from which one party may stay away before the mediation may be ended for that. */
  readonly absences: number;
  /**
   * What becomes of a mediator with a tie: it goes. Rules by which the parties may keep it would be another member, and
   * another action.
   */
  readonly ties: Ruled;
  /** What is told to everybody at the start about confidence and later use. */
  readonly privacy: Ruled;
};

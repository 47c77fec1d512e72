import type { Outcomes } from './decision/outcome-state.js';
import type { Panel, Seat } from './panel/state.js';

/** The panels of experts, and who sits on them. */
export type PanelState = Outcomes & {
  readonly panels: Readonly<Record<string, Panel>>;
  /** Seats of all panels, by id. */
  readonly seats: Readonly<Record<string, Seat>>;
};

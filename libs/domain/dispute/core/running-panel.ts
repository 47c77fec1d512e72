import type { Dispute } from './state.js';
import type { Panel } from '../panel/panel/state.js';

/** The panel that has not ended, with its id. */
export const runningPanel = ({ panels }: Pick<Dispute, 'panels'>): readonly [string, Panel] | undefined =>
  Object.entries(panels).find(([, { outcome }]) => outcome === undefined);

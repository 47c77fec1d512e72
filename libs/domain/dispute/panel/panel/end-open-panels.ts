import type { Dispute } from '../../core/state.js';
import { endPanelIn } from './evolve.js';
import { runningPanel } from '../../core/running-panel.js';

/** With the dispute ends the panel that runs in it. */
export const endOpenPanels = (dispute: Dispute): Dispute => {
  const [panelId] = runningPanel(dispute) ?? [];
  return panelId === undefined ? dispute : endPanelIn(dispute, panelId, 'dispute-over');
};

import type { Consequence } from '../../core/consequence.js';
import { getStage } from '../../core/state.js';
import { runningPanel } from './panels.js';

const OVERTAKEN = ['taken-to-court', 'settled', 'withdrawn'] as const;

/** A panel decides nothing about what was settled, withdrawn or taken to a court as a whole. */
export const overtakenPanel: Consequence = {
  when: ({ dispute }) => Object.keys(dispute.panels).length > 0,
  follows: ({ dispute, since: { at } }) => {
    const [panelId, panel] = runningPanel(dispute) ?? [];
    if (panelId === undefined || !panel || panel.pairs.length === 0) return [];
    const reasons = new Set(panel.pairs.map((pair) => getStage(dispute, pair).reason));
    const outcome = OVERTAKEN.find((reason) => reasons.has(reason));
    if (outcome === undefined || [...reasons].some((reason) => !OVERTAKEN.some((one) => one === reason))) return [];
    return [{ type: 'PanelEnded', data: { panelId, outcome, effectiveAt: at } }];
  },
};

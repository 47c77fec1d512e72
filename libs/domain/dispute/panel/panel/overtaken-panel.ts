import type { Consequence } from '../../core/consequence.js';
import { runningPanel } from '../../core/running-panel.js';
import { OVERTAKEN, overtakenBy, withoutOvertaken } from './overtaken.js';

/** A panel that has no pair left to decide about is over. */
export const overtakenPanel: Consequence = {
  when: ({ dispute }) => Object.keys(dispute.panels).length > 0,
  follows: ({ dispute, since: { at } }) => {
    const [panelId, panel] = runningPanel(dispute) ?? [];
    if (panelId === undefined || !panel || withoutOvertaken(dispute, panel.pairs).length > 0) return [];
    const outcome = OVERTAKEN.find((one) => panel.pairs.some((pair) => overtakenBy(dispute, pair) === one));
    return outcome === undefined ? [] : [{ type: 'PanelEnded', data: { panelId, outcome, effectiveAt: at } }];
  },
};

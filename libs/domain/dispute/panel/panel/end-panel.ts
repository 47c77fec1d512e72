import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import type { PanelOutcome } from './events.js';
import { orderServiceInPanel } from './order-service-in-panel.js';

type Ending = {
  readonly outcome: PanelOutcome;
  readonly effectiveAt: Instant;
  readonly at: Instant;
  readonly reasonContentId?: string;
};

/**
 * The panel is over: its parties are told, and the dispute closes with the last of its pairs or waits for its next
 * step.
 */
export const endPanel = (
  before: readonly DisputeEvent[],
  panelId: string,
  { outcome, effectiveAt, at, reasonContentId }: Ending,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const data = { panelId, outcome, effectiveAt, ...(reasonContentId !== undefined && { reasonContentId }) };
  const ended: DisputeEvent = { type: 'PanelEnded', data };
  return [...before, ended, ...orderServiceInPanel(file, panelId, at)];
};

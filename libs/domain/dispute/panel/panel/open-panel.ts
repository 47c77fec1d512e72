import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import { panelRules } from './eligibility.js';
import type { PanelRequested } from './events.js';
import { runningPanel } from '../../core/running-panel.js';
import { orderServiceInPanel } from './order-service-in-panel.js';

export type Opening = Omit<PanelRequested['data'], 'panelId' | 'requestedAt' | 'due' | 'mode' | 'size'> & {
  readonly mode?: PanelRequested['data']['mode'];
  readonly size?: number;
};

/**
 * A panel as the rulebook lets it be: its legal kind, its way to the seats and its size. Whoever lets somebody open
 * one, for a review or by delegation, comes through here. Refuses a second one beside one that runs.
 */
export const openPanel = (opening: Opening, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const rules = panelRules(file);
  if (runningPanel(file.dispute)) refuse('PanelRuns');
  const { legalKind, reviews } = opening;
  const mode = opening.mode ?? rules.modes[0] ?? 'appointment';
  const size = opening.size ?? (reviews === undefined ? (rules.sizes[0] ?? 3) : rules.reviewSize);
  if (!rules.legalKinds.includes(legalKind)) refuse('LegalKindNotCarried', { field: 'legalKind', legalKind });
  if (!rules.modes.includes(mode)) refuse('NotByRulebook', { field: 'mode' });
  if (!rules.sizes.includes(size) || (mode === 'nomination' && size < 3)) refuse('NotByRulebook', { field: 'size' });
  const panelId = file.newId();
  const due = stageDeadline(file, 'panel-consent', { event: 'PanelRequested', at });
  const requested: PanelRequested = {
    type: 'PanelRequested',
    data: { ...opening, panelId, requestedAt: at, mode, size, due },
  };
  const after = { ...file, dispute: file.evolve(file.dispute, [requested]) };
  return [requested, ...orderServiceInPanel(after, panelId, at)];
};

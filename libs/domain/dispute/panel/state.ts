import type { Instant } from '../../message.js';
import type { LegalKind, PanelMode } from '../../panel-rules.js';
import { refuse } from '../../refusal.js';
import type { Dispute } from '../state.js';
import { panelSubject, type PairSubject } from '../subject.js';
import type { PanelMember, PanelOutcome } from './events.js';

/** A panel, as the fold knows it; what it awaits stands at the stage of its subject. */
export type Panel = {
  readonly requestedAt: Instant;
  readonly requesterId?: string;
  readonly pairs: readonly PairSubject[];
  readonly parties: readonly string[];
  /** Asked for at first; settled when the bases are. */
  readonly legalKind: LegalKind;
  readonly mode: PanelMode;
  readonly size: number;
  readonly reviews?: string;
  /** Who sits, from the constitution on; empty before it. */
  readonly members: readonly PanelMember[];
  readonly constitutedAt?: Instant;
  readonly outcome?: PanelOutcome;
};

export const getPanel = ({ panels }: Pick<Dispute, 'panels'>, panelId: string): Panel =>
  panels[panelId] ?? refuse('NoSuchSubject', { subject: panelSubject(panelId) });

/** The panel that has not ended, with its id. */
export const runningPanel = ({ panels }: Pick<Dispute, 'panels'>): readonly [string, Panel] | undefined =>
  Object.entries(panels).find(([, { outcome }]) => outcome === undefined);

export const changePanel = (dispute: Dispute, panelId: string, change: (panel: Panel) => Panel): Dispute => {
  const panel = dispute.panels[panelId];
  return panel ? { ...dispute, panels: { ...dispute.panels, [panelId]: change(panel) } } : dispute;
};

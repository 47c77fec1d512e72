import type { EvolveOf, Dispute } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { DrawEvent } from './draw-events.js';
import { atPanel } from './panel-stage.js';
import { changePanel } from './panels.js';
import type { Draw } from './state.js';

export const evolveDraw: EvolveOf<DrawEvent> = {
  DrawCommitted: (dispute, { panelId, drawId, commitment, secretContentId, freezeDue }) => {
    const draw: Draw = { drawId, commitment, secretContentId, candidates: [], nonces: [] };
    const committed = changePanel(dispute, panelId, (panel) => ({ ...panel, draw }));
    return openTask(atPanel(committed, panelId, 'draw-list'), 'prepare-draw', panelSubject(panelId), freezeDue);
  },
  DrawListFrozen: (dispute, { panelId, position, listHash, candidates, due }) => {
    const frozen = change(dispute, panelId, (draw) => ({ ...draw, position, listHash, candidates }));
    return closeTask(atPanel(frozen, panelId, 'draw-nonces', due), 'prepare-draw', panelSubject(panelId));
  },
  NonceContributed: (dispute, { panelId, partyId, nonce }) =>
    change(dispute, panelId, (draw) => ({ ...draw, nonces: [...draw.nonces, { partyId, nonce }] })),
  NoncesClosed: (dispute, { panelId, publicValueDue }) =>
    atPanel(dispute, panelId, publicValueDue ? 'draw-public-value' : 'draw-reveal', publicValueDue),
  PublicValueMixed: (dispute, { panelId, value }) =>
    atPanel(
      change(dispute, panelId, (draw) => ({ ...draw, publicValue: value })),
      panelId,
      'draw-reveal',
    ),
  PublicValueLapsed: (dispute, { panelId }) => atPanel(dispute, panelId, 'draw-reveal'),
  PanelDrawn: (dispute, { panelId, secret, seed, independent, drawn, reserve }) => {
    const told = change(dispute, panelId, (draw) => ({ ...draw, result: { secret, seed, independent, drawn } }));
    const known = changePanel(told, panelId, (panel) => ({
      ...panel,
      reserve: reserve.map(({ neutralId }) => neutralId),
    }));
    return atPanel(known, panelId, 'panel-appointment');
  },
};

const change = (dispute: Dispute, panelId: string, by: (draw: Draw) => Draw): Dispute =>
  changePanel(dispute, panelId, (panel) => (panel.draw ? { ...panel, draw: by(panel.draw) } : panel));

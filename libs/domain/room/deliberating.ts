import { beforePanel, type BeforePanel } from '../dispute/panel/decision/before-panel.js';
import { getStage } from '../dispute/core/state.js';
import { panelSubject } from '../dispute/core/subject.js';
import { refuse } from '../kernel/refusal.js';
import type { RoomFile } from './action.js';

/**
 * What the panel of this room decides on. Refuses while it cannot: while somebody is replaced, or its competence is in
 * question.
 */
export const deliberating = (file: Pick<RoomFile, 'dispute' | 'roomId'>): BeforePanel => {
  const { dispute, roomId } = file;
  const panelId = dispute.decisions[dispute.rooms[roomId]?.aboutId ?? '']?.panelId ?? refuse('NotFound');
  const { stage } = getStage(dispute, panelSubject(panelId));
  if (stage !== 'deliberation') refuse('WrongStage', { subject: panelSubject(panelId), stage });
  return beforePanel(panelId, file);
};

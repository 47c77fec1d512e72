import { beforePanel, type BeforePanel } from '../dispute/panel/decision/before-panel.js';
import { getStage } from '../dispute/core/state.js';
import { panelSubject } from '../dispute/core/subject.js';
import { refuse } from '../kernel/refusal.js';
import type { RoomFile } from './action.js';

/**
 * What the panel of this room decides on. Refuses while it cannot: while somebody is replaced, or its competence is in
 * question.
 */
export const deliberating = (file: RoomFile): BeforePanel => {
  const { dispute, roomId } = file;
  const panelId = dispute.decisions[dispute.rooms[roomId]?.aboutId ?? '']?.panelId ?? refuse('NotFound');
  const { stage } = getStage(dispute, panelSubject(panelId));
  if (stage !== 'deliberation') refuse('WrongStage', { subject: panelSubject(panelId), stage });
  return beforePanel(panelId, file);
};

/** Whether the panel of this room is at work. */
export const isDeliberating = ({ dispute, roomId }: Pick<RoomFile, 'dispute' | 'roomId'>): boolean => {
  const panelId = dispute.decisions[dispute.rooms[roomId]?.aboutId ?? '']?.panelId;
  return panelId !== undefined && dispute.stages[panelSubject(panelId)]?.stage === 'deliberation';
};

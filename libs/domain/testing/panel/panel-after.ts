import { getPanel, seatsOf } from '../../dispute/panel/panel/panels.js';
import type { Panel, Seat } from '../../dispute/panel/panel/state.js';
import type { StageState } from '../../dispute/core/stage.js';
import { getStage, type DisputeEvent } from '../../dispute/core/state.js';
import { panelSubject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { disputeAfter } from '../core/story.js';
import { panelIdOf } from './panel-commands.js';

export const person = (id = ''): Actor => ({ kind: 'person', id });

/** The panel that runs, or the last, with what it awaits. */
export const panelAfter = (past: readonly DisputeEvent[]): Panel & StageState => {
  const dispute = disputeAfter(past);
  return { ...getPanel(dispute, panelIdOf(dispute)), ...getStage(dispute, panelSubject(panelIdOf(dispute))) };
};

export const seatsAfter = (past: readonly DisputeEvent[]): readonly Seat[] => {
  const dispute = disputeAfter(past);
  return seatsOf(dispute, panelIdOf(dispute)).map(([, seat]) => seat);
};

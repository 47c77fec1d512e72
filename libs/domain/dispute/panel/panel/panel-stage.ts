import type { Deadline } from '../../../calendar/derivation.js';
import type { Stage } from '../../core/stage.js';
import { setStage, type Dispute } from '../../core/state.js';
import { panelSubject, seatSubject } from '../../core/subject.js';

/** The panel awaits this now. */
export const atPanel = (dispute: Dispute, panelId: string, stage: Stage, deadline?: Deadline): Dispute =>
  setStage(dispute, [panelSubject(panelId)], { stage, ...(deadline && { deadline }) });

/** The seat awaits this now. */
export const atSeat = (dispute: Dispute, seatId: string, stage: Stage, deadline?: Deadline): Dispute =>
  setStage(dispute, [seatSubject(seatId)], { stage, ...(deadline && { deadline }) });

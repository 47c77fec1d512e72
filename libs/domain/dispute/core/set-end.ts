import type { Deadline } from '../../calendar/derivation.js';
import { getStage, setStage, type Dispute } from './state.js';
import type { PairSubject, Subject } from './subject.js';
import { waiting } from './waiting.js';

/** The stage of this subject ends then; of a waiting period what reports are judged by moves with it. */
export const setEnd = (dispute: Dispute, subject: Subject, due: Deadline): Dispute => {
  const state = getStage(dispute, subject);
  return state.stage === 'waiting-period'
    ? waiting(dispute, [subject as PairSubject], due)
    : setStage(dispute, [subject], { ...state, deadline: due });
};

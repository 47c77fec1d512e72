import type { StageState } from '../../core/stage.js';
import { getStage, setStage, type Dispute } from '../../core/state.js';
import { guaranteeSubject } from '../../core/subject.js';
import { closeTask } from '../../core/tasks.js';
import type { Guarantee } from './events.js';

/** It stands, until its own end where it has one that the clock knows. */
export const inForce = ({ ends }: Pick<Guarantee, 'ends'>): StageState => ({
  stage: 'guarantee-in-force',
  ...(ends && { deadline: ends }),
});

/** What was asked with this guarantee has its answer, or needs none any more. */
export const answered = (dispute: Dispute, guaranteeId: string): Dispute => {
  const found = dispute.guarantees[guaranteeId];
  if (!found) return dispute;
  const { asked: _, ...guarantee } = found;
  const subject = guaranteeSubject(guaranteeId);
  const guarantees = { ...dispute.guarantees, [guaranteeId]: guarantee };
  return closeTask(setStage({ ...dispute, guarantees }, [subject], inForce(guarantee)), 'answer-restoration', subject);
};

/** Those with which something is asked about pairs that have all come to their end here. */
export const spentGuarantees = (dispute: Dispute): readonly string[] =>
  Object.entries(dispute.guarantees)
    .filter(([, { asked }]) => asked?.pairs.every((pair) => getStage(dispute, pair).stage === 'closed'))
    .map(([guaranteeId]) => guaranteeId);

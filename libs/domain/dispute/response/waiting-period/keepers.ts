import { getStage, type Dispute } from '../../core/state.js';
import { proceedingSubject, type PairSubject } from '../../core/subject.js';

/** The suits and complaints that keep this pair and have not ended, by id. */
export const keepersOf = (dispute: Dispute, pair: PairSubject): readonly string[] =>
  Object.entries(dispute.proceedings).flatMap(([id, { keeps }]) =>
    keeps.includes(pair) && getStage(dispute, proceedingSubject(id)).stage !== 'closed' ? [id] : [],
  );

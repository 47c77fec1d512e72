import { getStage, type Dispute } from '../../core/state.js';
import { undertakingSubject } from '../../core/subject.js';

/** Promises that are neither performed nor at an end. */
export const openUndertakings = (dispute: Dispute): readonly string[] =>
  Object.keys(dispute.undertakings).filter(
    (undertakingId) => getStage(dispute, undertakingSubject(undertakingId)).stage !== 'closed',
  );

import type { Deadline } from '../../../calendar/derivation.js';
import type { Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';

/** Until then a person may undo what was restored on these pairs; what is not restored at once has no such time. */
export const undoable = (dispute: Dispute, pairs: readonly PairSubject[], due: Deadline | undefined): Dispute =>
  due === undefined
    ? dispute
    : {
        ...dispute,
        undoableUntil: { ...dispute.undoableUntil, ...Object.fromEntries(pairs.map((pair) => [pair, due.dueAt])) },
      };

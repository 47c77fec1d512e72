import type { Dispute, EvolveOf } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { HeldEvent } from './events.js';

export const evolveHeld: EvolveOf<HeldEvent> = {
  MeasuresHeld: (dispute, { pairs, decideDue }) =>
    openTask({ ...dispute, held: [...new Set([...dispute.held, ...pairs])] }, 'decide-held', 'dispute', decideDue),
  HeldMeasuresDecided: (dispute, { pairs }) => heldNoMore(dispute, pairs),
};

/** Decided, or come to their end some other way; without any left the task is done. */
export const heldNoMore = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute => {
  const held = dispute.held.filter((pair) => !pairs.includes(pair));
  if (held.length === dispute.held.length) return dispute;
  const after = { ...dispute, held };
  return held.length === 0 ? closeTask(after, 'decide-held', 'dispute') : after;
};

import type { Instant } from '../../../kernel/message.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { Consequence } from '../../core/consequence.js';
import { missingBytes, stillFollowing } from '../../core/missing-bytes.js';
import { getStage, type Dispute } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import type { CounterNotice } from './events.js';
import { restored } from './restored.js';

/**
 * On the track of works on networks a statement restores at once, and for ever: therefore only once it has what the law
 * asks for, and the files that it names are here (信息网络传播权保护条例 arts. 16, 17).
 */
export const restoredWhenComplete: Consequence = {
  when: ({ dispute }) => Object.values(dispute.counterNotices).some(({ held }) => held !== undefined),
  follows: ({ dispute, file, since }) => {
    const pairs = Object.entries(dispute.counterNotices).flatMap(([id, notice]) =>
      isComplete(dispute, id, notice, file.rulebook, since.at) ? stillHeld(dispute, notice) : [],
    );
    return restored([...new Set(pairs)], since.at, { ...file, dispute });
  },
};

/** Those of its pairs that wait for it to be complete; what came to its end otherwise, or lost it, does not. */
export const stillHeld = (dispute: Dispute, { held = [], itemIds }: CounterNotice): readonly PairSubject[] =>
  held.filter((pair) => itemIds.includes(pairParts(pair).itemId) && getStage(dispute, pair).stage !== 'closed');

/** No element is missing and all its files are here; what did not come in the time for it is left out of account. */
const isComplete = (
  dispute: Dispute,
  counterNoticeId: string,
  { missing = [] }: CounterNotice,
  rulebook: Pick<Rulebook, 'filesFollow'>,
  at: Instant,
): boolean => {
  if (missing.length > 0) return false;
  const own = Object.values(dispute.exhibits).filter((exhibit) => exhibit.counterNoticeId === counterNoticeId);
  const absent = missingBytes(
    dispute,
    own.map(({ evidenceId }) => evidenceId),
  );
  return absent.length < own.length && stillFollowing(absent, rulebook, at).length === 0;
};

import { withExhibits } from '../../service/evidence/exhibit.js';
import { pairOf } from '../../core/pairs.js';
import type { Dispute, EvolveOf } from '../../core/state.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { RecordEvent, Unlisted } from './events.js';

export const evolveRecord: EvolveOf<RecordEvent> = {
  UnlistedNamed: (
    dispute,
    { unlistedId, filing, partyId, statementContentId, evidence, declaration, counterNoticeId, namedAt, matchDue },
  ) => {
    const named: Unlisted = {
      filing,
      partyId,
      statementContentId,
      evidence,
      namedAt,
      ...(declaration !== undefined && { declaration }),
      ...(counterNoticeId !== undefined && { counterNoticeId }),
    };
    // With a declaration the files are known already; else they are its own, and nobody's whom it was not forwarded to.
    const fresh = evidence.filter(({ evidenceId }) => dispute.exhibits[evidenceId] === undefined);
    const exhibits = withExhibits(dispute.exhibits, fresh, partyId, counterNoticeId ?? unlistedId);
    return openTask(
      { ...dispute, exhibits, unlisted: { ...dispute.unlisted, [unlistedId]: named } },
      'match-unlisted',
      'dispute',
      matchDue,
    );
  },
  UnlistedMatched: (dispute, { unlistedId }) => answered(dispute, unlistedId, 'matched'),
  UnlistedRefused: (dispute, { unlistedId }) => answered(dispute, unlistedId, 'refused'),
  WordsWithdrawn: (dispute) => dispute, // documents read the newest statement from the log
  PrintedDateNoted: (dispute) => dispute, // a fact beside ours; nothing is counted by it
  ItemHeldElsewhere: (dispute, data) => ({
    ...dispute,
    concurrentMeasures: { ...dispute.concurrentMeasures, [pairOf(data)]: data.holders },
  }),
};

const answered = (dispute: Dispute, unlistedId: string, outcome: 'matched' | 'refused'): Dispute => {
  const one = dispute.unlisted[unlistedId];
  if (!one) return dispute;
  const unlisted = { ...dispute.unlisted, [unlistedId]: { ...one, outcome } };
  const after = { ...dispute, unlisted };
  return Object.values(unlisted).some(({ outcome: answer }) => answer === undefined)
    ? after
    : closeTask(after, 'match-unlisted', 'dispute');
};

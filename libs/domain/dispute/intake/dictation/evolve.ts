import { withHeldBack, withOwnPapers } from '../../service/evidence/exhibit.js';
import { closePairs } from '../../measures/close-pairs.js';
import { openPairs, pairOf } from '../../core/pairs.js';
import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import type { ClosingReason } from '../../core/stage.js';
import { dictationSubject } from '../../core/subject.js';
import { closeTask, moveTask, openTask } from '../../core/tasks.js';
import type { Dictated, DictatedNotice, Dictation, DictationEvent } from './events.js';

export const evolveDictation: EvolveOf<DictationEvent> = {
  CounterNoticeDictated: (dispute, { dictation, notice }) =>
    dictated(named(dispute, dictation.dictationId, notice), dictation, notice),
  DictationCorrected: (dispute, { dictationId, version, takenBy, notice }) => {
    const before = dispute.dictations[dictationId];
    if (!before) return dispute;
    const after = { ...before, version, takenBy, ...(notice && { notice }) };
    return {
      ...(notice ? named(dispute, dictationId, notice) : dispute),
      dictations: { ...dispute.dictations, [dictationId]: after },
    };
  },
  DictationConfirmed: (dispute, { dictationId, confirmation, checkDue }) => {
    const papers = confirmation.by === 'signed-paper' ? confirmation.evidence : [];
    const proved = withOwnPapers(dispute, papers, dispute.dictations[dictationId]?.partyId ?? '');
    const confirmed = endOpenDictation(proved, dictationId, 'confirmed');
    return checkDue ? moveTask(confirmed, 'check-materials', 'dispute', checkDue) : confirmed;
  },
  DictationLapsed: (dispute, { dictationId }) => {
    const isComplaint = dispute.dictations[dictationId]?.notice === undefined;
    const lapsed = endOpenDictation(dispute, dictationId, 'lapsed');
    return isComplaint
      ? closeTask(closePairs(lapsed, openPairs(lapsed).map(pairOf), 'lapsed'), 'check-materials', 'dispute')
      : lapsed;
  },
};

/** Something waits for its party's confirmation. */
export const dictated = (
  dispute: Dispute,
  { dictationId, partyId, takenBy, receivedAt, record, due }: Dictation,
  notice?: DictatedNotice,
): Dispute => {
  const one: Dictated = { partyId, takenBy, receivedAt, version: 1, ...(notice && { notice }) };
  const subject = dictationSubject(dictationId);
  const noted = setStage(
    withOwnPapers({ ...dispute, dictations: { ...dispute.dictations, [dictationId]: one } }, [record], partyId),
    [subject],
    { stage: 'party-confirmation', deadline: due },
  );
  return openTask(noted, 'have-confirmed', subject, due);
};

/** Nobody waits for it any more. */
export const endOpenDictation = (dispute: Dispute, dictationId: string, reason: ClosingReason): Dispute => {
  const subject = dictationSubject(dictationId);
  return closeTask(setStage(dispute, [subject], { stage: 'closed', reason }), 'have-confirmed', subject);
};

/** Its files can be sent before it is confirmed; until then they are its party's and the association's alone. */
const named = (dispute: Dispute, dictationId: string, { evidence, respondentId }: DictatedNotice): Dispute => ({
  ...dispute,
  exhibits: withHeldBack(dispute.exhibits, evidence, respondentId, dictationId),
});

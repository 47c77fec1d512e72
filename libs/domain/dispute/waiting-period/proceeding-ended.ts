import type { Instant } from '../../message.js';
import { refuse } from '../../refusal.js';
import type { DisputeFile } from '../action.js';
import { setMeasures } from '../measure/set-measures.js';
import { tellParty, tellRespondents } from '../notice/order-service.js';
import { complainantOf } from '../parties.js';
import { getStage, type DisputeEvent } from '../state.js';
import { proceedingSubject, type PairSubject } from '../subject.js';
import type { ProceedingEnded } from './events.js';

/** The ground is gone for every pair that no other proceeding keeps: those answered are lifted, the others wait for an answer. */
export const proceedingEnded = (
  reportId: string,
  state: ProceedingEnded['data']['state'],
  effectiveAt: Instant,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  const { pairs } = dispute.proceedings[reportId] ?? refuse('NoSuchSubject', { subject: proceedingSubject(reportId) });
  const freed = pairs.filter((pair) => getStage(dispute, pair).stage === 'kept' && !keptByAnother(pair, reportId, file));
  const answered = freed.filter((pair) => isAnswered(pair, file));
  const order = { document: 'measure-lifted' as const, pairs: answered, at };
  return [
    { type: 'ProceedingEnded', data: { reportId, pairs: answered, unanswered: freed.filter((pair) => !answered.includes(pair)), state, effectiveAt } },
    ...setMeasures(dispute, answered, 'lift', 'proceeding-ended'),
    ...(answered.length > 0 ? [tellParty(file, complainantOf(dispute), order), ...tellRespondents(file, order)] : []),
  ];
};

const keptByAnother = (pair: PairSubject, reportId: string, { dispute }: DisputeFile): boolean =>
  Object.entries(dispute.proceedings).some(
    ([id, { pairs }]) => id !== reportId && pairs.includes(pair) && getStage(dispute, proceedingSubject(id)).stage !== 'closed',
  );

const isAnswered = (pair: PairSubject, { dispute }: DisputeFile): boolean =>
  Object.values(dispute.counterNotices).some(({ respondentId, itemIds }) => itemIds.some((itemId) => `pair:${respondentId}:${itemId}` === pair));

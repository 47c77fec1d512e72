import { guaranteeSubject, type PairSubject } from '../../core/subject.js';
import type { Dispute } from '../../core/state.js';
import { closeTask } from '../../core/tasks.js';
import { isOnSaleBehind } from './on-sale-behind.js';

/** Nothing is to be seen to of restorations whose goods are on sale by them no longer. */
export const seenTo = (dispute: Dispute): Dispute =>
  Object.keys(dispute.guarantees).reduce(
    (after, guaranteeId) => withoutQuestion(after, guaranteeId, (pair) => isOnSaleBehind(after, pair)),
    dispute,
  );

/** Only these of its pairs are left for a person to decide on; without any the task is done. */
export const withoutQuestion = (
  dispute: Dispute,
  guaranteeId: string,
  isLeft: (pair: PairSubject) => boolean,
): Dispute => {
  const { questioned = [], ...guarantee } = dispute.guarantees[guaranteeId] ?? {};
  const left = questioned.filter(isLeft);
  if (!('pairs' in guarantee) || left.length === questioned.length) return dispute;
  const now = { ...guarantee, ...(left.length > 0 && { questioned: left }) };
  const after = { ...dispute, guarantees: { ...dispute.guarantees, [guaranteeId]: now } };
  return left.length > 0 ? after : closeTask(after, 'see-to-restored', guaranteeSubject(guaranteeId));
};

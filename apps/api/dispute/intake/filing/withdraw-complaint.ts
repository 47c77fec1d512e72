import { pairOf } from '#domain/dispute/core/pairs.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import { allWithdrawable } from '#domain/dispute/intake/filing/withdrawn.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { WithdrawComplaintBody } from './withdraw-complaint.dto.js';

/** The pairs of a list or, where that is said, all. A list that was forgotten means nothing, which the decider refuses. */
export const pairsTakenBack = ({ pairs, all }: WithdrawComplaintBody, dispute: Dispute): readonly PairSubject[] => {
  if (pairs === undefined) return all ? allWithdrawable(dispute) : [];
  if (all) refuse('NamedTwice', { field: 'all', name: 'pairs' });
  return pairs.map(pairOf);
};

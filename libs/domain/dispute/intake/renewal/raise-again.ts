import type { Command } from '../../../kernel/message.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { refuse } from '../../../kernel/refusal.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkNotBarred } from '../../core/barred.js';
import { pairOf } from '../../core/pairs.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { ClosingReason } from '../../core/stage.js';
import type { PairSubject } from '../../core/subject.js';
import type { RaisedAgain } from './events.js';
import { raisedPairs } from './evolve.js';

export type RaiseAgain = Command<
  'RaiseAgain',
  Pick<RaisedAgain['data'], 'pairs' | 'statementContentId' | 'evidence' | 'declaration'>
>;

const RAISABLE: readonly (ClosingReason | undefined)[] = ['lifted', 'withdrawn', 'ended'];

/**
 * What was lifted, withdrawn or freed by the end of an order can be raised again with new facts, once at a time;
 * nothing is taken down by the asking.
 */
export const raiseAgain: DisputeAction<RaiseAgain> = {
  by: ['complainant'],
  on: 'pair',
  during: ['closed'],
  subjects: ({ pairs }) => pairs,
  needs: ['limits'],
  precondition: (subject, { dispute, context }) => {
    const pair = subject as PairSubject;
    checkNotBarred(dispute, [pair], context);
    if (!isRaisable(dispute, pair)) refuse('WrongStage', { subject, stage: 'closed' });
    if (raisedPairs(dispute).has(pair)) refuse('NamedTwice', { field: 'pairs', name: pair });
    return true;
  },
  decide: ({ data: { pairs, statementContentId, evidence, declaration }, at }, file) => {
    if (declaration !== file.rulebook.declaration.version)
      refuse('DeclarationMissing', { field: 'declaration', version: file.rulebook.declaration.version });
    checkEvidence(evidence);
    const checkDue = laterHouseDeadline(file, 'check-round', 'check-materials', { event: 'RaisedAgain', at });
    return [
      {
        type: 'RaisedAgain',
        data: { roundId: file.newId(), pairs, statementContentId, evidence, declaration, filedAt: at, checkDue },
      },
    ];
  },
};

/** Not what no respondent was ever told of, nor what stands under a court's order. */
export const isRaisable = (dispute: Dispute, pair: PairSubject): boolean => {
  const { stage, reason } = getStage(dispute, pair);
  return (
    stage === 'closed' &&
    RAISABLE.includes(reason) &&
    dispute.courtOrders[pair] === undefined &&
    dispute.noticed.some((one) => pairOf(one) === pair)
  );
};

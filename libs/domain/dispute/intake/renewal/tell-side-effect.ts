import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { getStage } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import type { SideEffectTold } from './events.js';

export type TellSideEffect = Command<
  'TellSideEffect',
  Pick<SideEffectTold['data'], 'respondentId' | 'itemId' | 'kind' | 'statementContentId' | 'evidence'>
>;

/**
 * The respondent tells what still stands against it though the measure was lifted: the platform is asked to undo it,
 * and a person follows that up (practice P40).
 */
export const tellSideEffect: DisputeAction<TellSideEffect> = {
  by: ['respondent'],
  power: 'answers',
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ respondentId, itemId }) => [pairSubject(respondentId, itemId)],
  precondition: (pair, { dispute }) => {
    if (dispute.measures[pair as PairSubject]?.wanted !== 'lift')
      refuse('WrongStage', { subject: pair, stage: getStage(dispute, pair).stage });
    return true;
  },
  decide: ({ data: { respondentId, itemId, kind, statementContentId, evidence }, at }, file) => {
    checkEvidence(evidence);
    const told: SideEffectTold = {
      type: 'SideEffectTold',
      data: { sideEffectId: file.newId(), respondentId, itemId, kind, statementContentId, evidence, toldAt: at },
    };
    return [told];
  },
};

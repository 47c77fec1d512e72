import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { Evidence } from '../../core/evidence.js';
import { getStage } from '../../core/state.js';
import { partsOf, proceedingSubject } from '../../core/subject.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { isJudged } from './is-judged.js';

export type ConfirmJudgment = Command<
  'ConfirmJudgment',
  { readonly reportId: string; readonly evidence: readonly Evidence[]; readonly noteContentId?: string }
>;

/**
 * A person of the association saw the judgment, or the authority's decision, that a party itself had told of: from here
 * on it counts as if the association had recorded it (procedures.md 5.2 rows 1, 8). Where the paper says otherwise, or
 * is none, nothing is confirmed.
 */
export const confirmJudgment: DisputeAction<ConfirmJudgment> = {
  by: ['case-manager'],
  on: 'proceeding',
  during: ['closed'],
  subjects: ({ reportId }) => [proceedingSubject(reportId)],
  precondition: (subject, { dispute }) => {
    const known = dispute.proceedings[partsOf(subject).id ?? ''];
    if (!isJudged(known?.state) || known?.mistaken)
      refuse('WrongStage', { subject, stage: getStage(dispute, subject).stage });
    if (known?.vouched) refuse('AnsweredAlready', { subject });
    return true;
  },
  decide: ({ data: { reportId, evidence, noteContentId }, by, at }, { dispute }) => {
    const state = dispute.proceedings[reportId]?.state;
    if (!isJudged(state)) refuse('NoSuchSubject', { subject: proceedingSubject(reportId) });
    if (evidence.length === 0) refuse('NothingNamed', { field: 'evidence' });
    checkEvidence(evidence);
    const note = noteContentId !== undefined && { noteContentId };
    return [
      {
        type: 'JudgmentConfirmed',
        data: { reportId, state, evidence, ...note, confirmedBy: by.id, confirmedAt: at },
      },
    ];
  },
};

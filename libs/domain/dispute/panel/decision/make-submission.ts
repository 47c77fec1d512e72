import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import type { Evidence } from '../../core/evidence.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import type { DisputeEvent } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel } from './before-panel.js';

export type MakeSubmission = Command<
  'MakeSubmission',
  {
    readonly panelId: string;
    readonly textContentId: string;
    readonly confidentialContentId?: string;
    readonly evidence: readonly Evidence[];
  }
>;

/** A party says what it has to say in this round, once. When all have, the round is over. */
export const makeSubmission: DisputeAction<MakeSubmission> = {
  by: ['participant'],
  on: 'panel',
  during: ['submissions'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, textContentId, confidentialContentId, evidence }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const { decisionId, decision } = beforePanel(panelId, file);
    const { number, partyIds, due } = decision.round ?? refuse('NothingNamed', { field: 'round' });
    if (at > due.dueAt) refuse('DeadlinePassed', { dueAt: due.dueAt });
    const filed = Object.values(decision.submissions).flatMap((one) => (one.round === number ? [one.partyId] : []));
    if (filed.includes(partyId)) refuse('AnsweredAlready', { subject: panelSubject(panelId) });
    checkEvidence(evidence);
    const confidential = confidentialContentId !== undefined && { confidentialContentId };
    const data = {
      decisionId,
      submissionId: file.newId(),
      round: number,
      partyId,
      textContentId,
      ...confidential,
      evidence,
      madeAt: at,
    };
    const made: DisputeEvent = { type: 'SubmissionMade', data };
    const all = partyIds.every((one) => one === partyId || filed.includes(one));
    return all
      ? [made, { type: 'SubmissionsClosed', data: { decisionId, round: number, by: 'all-filed', effectiveAt: at } }]
      : [made];
  },
};

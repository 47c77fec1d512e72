import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import type { Evidence } from '../../core/evidence.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import type { DisputeEvent } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import { checkInTime } from '../../core/in-time.js';
import { beforePanel, beforePanelOn } from './before-panel.js';
import type { Decision } from './state.js';

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
  power: 'answers',
  on: 'panel',
  during: ['submissions'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, { dispute, context, actor }) => {
    const { decision } = beforePanelOn(subject, { dispute });
    if (filedIn(roundOf(decision), decision).includes(speakerOf(actor, { context })))
      refuse('AnsweredAlready', { subject });
    return true;
  },
  decide: ({ data: { panelId, textContentId, confidentialContentId, evidence }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const { decisionId, decision } = beforePanel(panelId, file);
    const round = roundOf(decision);
    const { number, partyIds } = round;
    // the day of the stage, not the one with which the round began: a standstill moves it
    checkInTime(panelSubject(panelId), at, file);
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
    const filed = [partyId, ...filedIn(round, decision)];
    const all = partyIds.every((one) => filed.includes(one));
    return all
      ? [made, { type: 'SubmissionsClosed', data: { decisionId, round: number, by: 'all-filed', effectiveAt: at } }]
      : [made];
  },
};

type Round = NonNullable<Decision['round']>;
const roundOf = ({ round }: Decision): Round => round ?? refuse('NothingNamed', { field: 'round' });

/** Who has said something in this round. */
const filedIn = ({ number }: Round, { submissions }: Decision): readonly string[] =>
  Object.values(submissions).flatMap(({ round, partyId }) => (round === number ? [partyId] : []));

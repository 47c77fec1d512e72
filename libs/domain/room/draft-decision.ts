import { checkReliedOn } from '../dispute/panel/decision/relied-on.js';
import { checkLegalKind } from '../dispute/panel/decision/legal-kind-carried.js';
import type { Command } from '../kernel/message.js';
import type { LegalKind } from '../rulebook/panel-rules.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';
import { deliberating } from './deliberating.js';
import type { DraftedReasons } from './deliberation-events.js';
import { lastDraft, lastVote } from './deliberation-state.js';

export type DraftDecision = Command<
  'DraftDecision',
  {
    readonly legalKind: LegalKind;
    readonly reasons: readonly DraftedReasons[];
  }
>;

/**
 * A panelist writes down what was voted, with reasons for each issue: facts found, evidence weighed, rule cited,
 * conclusion. Signatures of an older draft fall away.
 */
export const draftDecision: RoomAction<DraftDecision> = {
  by: ['neutral'],
  in: ['deliberation'],
  precondition: (file) => {
    deliberating(file);
    if (!lastVote(file.room)?.[1].revealed) refuse('BallotsMissing');
    return true;
  },
  decide: ({ data: { legalKind, reasons }, by }, file) => {
    const { decision, panel } = deliberating(file);
    const { room, disputeId, newId } = file;
    const [voteId] = lastVote(room) ?? refuse('BallotsMissing');
    checkLegalKind(legalKind, panel);
    const foreign = reasons.find(({ issueId }) => !decision.issues.some((issue) => issue.issueId === issueId));
    if (foreign) refuse('UnknownReference', { field: 'reasons.issueId', name: foreign.issueId });
    const bare = decision.issues.find(({ issueId }) => !reasons.some((one) => one.issueId === issueId));
    if (bare) refuse('EntryMissing', { field: 'reasons.issueId', name: bare.issueId });
    checkReliedOn(reasons, file.dispute);
    const number = (lastDraft(room)?.[1].number ?? 0) + 1;
    return inRoom({
      type: 'DecisionDrafted',
      data: { disputeId, draftId: newId(), number, panelistId: by.id, voteId, legalKind, reasons },
    });
  },
};

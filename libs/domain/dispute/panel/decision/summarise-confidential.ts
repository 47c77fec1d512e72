import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { orderServiceInPanel } from '../panel/order-service-in-panel.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel, type BeforePanel } from './before-panel.js';
import { AT_WORK } from './sitting-stages.js';

export type SummariseConfidential = Command<
  'SummariseConfidential',
  { readonly panelId: string; readonly aboutId: string; readonly summaryContentId: string }
>;

/**
 * A panelist gives the others the substance of what one side filed in confidence, so that the panel may rely on it
 * (practice P15).
 */
export const summariseConfidential: DisputeAction<SummariseConfidential> = {
  by: ['expert'],
  on: 'panel',
  during: AT_WORK,
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, aboutId, summaryContentId }, at }, file) => {
    const before = beforePanel(panelId, file);
    if (before.decision.summaries.some((one) => one.aboutId === aboutId))
      refuse('AnsweredAlready', { subject: panelSubject(panelId) });
    const partyId = ownerOf(aboutId, before, file) ?? refuse('UnknownReference', { field: 'aboutId', name: aboutId });
    const data = { decisionId: before.decisionId, aboutId, partyId, summaryContentId };
    return [{ type: 'ConfidentialSummarised', data }, ...orderServiceInPanel(file, panelId, at)];
  },
};

/** Whose confidential part this submission or counter-notice has, if it has one. */
const ownerOf = (aboutId: string, { decision, panel }: BeforePanel, { dispute }: DisputeFile): string | undefined => {
  const submission = decision.submissions[aboutId];
  if (submission) return submission.confidentialContentId === undefined ? undefined : submission.partyId;
  const notice = dispute.counterNotices[aboutId];
  return notice?.confidentialContentId !== undefined && panel.parties.includes(notice.respondentId)
    ? notice.respondentId
    : undefined;
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { orderServiceInPanel } from '../panel/order-service-in-panel.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel, beforePanelOn, type BeforePanel } from './before-panel.js';
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
  precondition: (subject, file) => {
    const before = beforePanelOn(subject, file);
    const { summaries } = before.decision;
    return [...ownersOf(before, file).keys()].some((id) => summaries.every(({ aboutId }) => aboutId !== id));
  },
  decide: ({ data: { panelId, aboutId, summaryContentId }, at }, file) => {
    const before = beforePanel(panelId, file);
    if (before.decision.summaries.some((one) => one.aboutId === aboutId))
      refuse('AnsweredAlready', { subject: panelSubject(panelId) });
    const partyId =
      ownersOf(before, file).get(aboutId) ?? refuse('UnknownReference', { field: 'aboutId', name: aboutId });
    const data = { decisionId: before.decisionId, aboutId, partyId, summaryContentId };
    return [{ type: 'ConfidentialSummarised', data }, ...orderServiceInPanel(file, panelId, at)];
  },
};

/** Whose confidential parts this panel has before it, by the submission or counter-notice that they are of. */
const ownersOf = (
  { decision, panel }: BeforePanel,
  { dispute }: Pick<DisputeFile, 'dispute'>,
): ReadonlyMap<string, string> => {
  const notices = Object.entries(dispute.counterNotices).flatMap(([id, { confidentialContentId, respondentId }]) =>
    confidentialContentId !== undefined && panel.parties.includes(respondentId) ? [[id, respondentId] as const] : [],
  );
  const submissions = Object.entries(decision.submissions).flatMap(([id, { confidentialContentId, partyId }]) =>
    confidentialContentId === undefined ? [] : [[id, partyId] as const],
  );
  return new Map([...notices, ...submissions]);
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { seatedIn } from '../panel/eligibility.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel } from './before-panel.js';
import { issue } from './issue.js';

export type ReleaseDecision = Command<'ReleaseDecision', { readonly panelId: string }>;

/** A second person, who is of the association and sat on no panel here, lets a grave decision go out. */
export const releaseDecision: DisputeAction<ReleaseDecision> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['decision-release'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId }, by, at }, file) => {
    const { decisionId } = beforePanel(panelId, file);
    if (seatedIn(file.dispute, panelId).includes(by.id))
      refuse('SecondPersonNeeded', { subject: panelSubject(panelId) });
    return issue(decisionId, { seconderId: by.id }, at, file);
  },
};

import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject, partsOf } from '../../core/subject.js';
import { checkNoChallenge } from '../panel/open-challenge.js';
import { beforePanel } from './before-panel.js';
import { issue } from './issue.js';
import { checkNoSeat } from './no-seat-in-it.js';

export type ReleaseDecision = Command<'ReleaseDecision', { readonly panelId: string }>;

/** A second person, who is of the association and sat on no panel here, lets a grave decision go out. */
export const releaseDecision: DisputeAction<ReleaseDecision> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['decision-release'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, file) => {
    checkNoSeat(subject, file);
    checkNoChallenge(partsOf(subject).id ?? '', file.dispute);
    return true;
  },
  decide: ({ data: { panelId }, by, at }, file) => {
    const { decisionId } = beforePanel(panelId, file);
    return issue(decisionId, { seconderId: by.id }, at, file);
  },
};

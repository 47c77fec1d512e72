import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel, presidingOf } from './before-panel.js';
import { openRound } from './round.js';

export type AskParties = Command<'AskParties', { readonly panelId: string; readonly questionsContentId: string }>;

/** The panel has questions: the presiding panelist opens another round for all parties, within the panel's time. */
export const askParties: DisputeAction<AskParties> = {
  by: ['expert'],
  on: 'panel',
  during: ['issue-listing'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, questionsContentId }, by, at }, file) => {
    const before = beforePanel(panelId, file);
    if (presidingOf(before.panel) !== by.id) refuse('NotYourPart', { subject: panelSubject(panelId) });
    return openRound(before, { anchor: { at }, at, questionsContentId }, file);
  },
};

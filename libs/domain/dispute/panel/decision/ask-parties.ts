import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel, beforePanelOn, checkPresides } from './before-panel.js';
import { checkRoundLeft, openRound } from './round.js';

export type AskParties = Command<'AskParties', { readonly panelId: string; readonly questionsContentId: string }>;

/** The panel has questions: the presiding panelist opens another round for all parties, within the panel's time. */
export const askParties: DisputeAction<AskParties> = {
  by: ['expert'],
  on: 'panel',
  during: ['issue-listing'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, file) => {
    const before = beforePanelOn(subject, file);
    checkPresides(before, file.actor);
    checkRoundLeft(before, file);
    return true;
  },
  decide: ({ data: { panelId, questionsContentId }, at }, file) =>
    openRound(beforePanel(panelId, file), { anchor: { at }, at, questionsContentId }, file),
};

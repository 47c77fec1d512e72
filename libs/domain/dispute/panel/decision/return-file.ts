import { isLate } from '../../../calendar/uncertain.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { getStage } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel } from './before-panel.js';

export type ReturnFile = Command<'ReturnFile', { readonly panelId: string; readonly questionsContentId: string }>;

/**
 * A panelist finds the file unclear and gives it back with questions, before any time of the panel runs (practice P32).
 */
export const returnFile: DisputeAction<ReturnFile> = {
  by: ['expert'],
  on: 'panel',
  during: ['file-reading'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, questionsContentId }, by, at }, file) => {
    const { decisionId } = beforePanel(panelId, file);
    const { deadline } = getStage(file.dispute, panelSubject(panelId));
    if (deadline && isLate(deadline, at)) refuse('DeadlinePassed', { dueAt: deadline.dueAt });
    const completeDue = houseDeadline(file, 'complete-file', { event: 'PanelFileReturned', at });
    return [{ type: 'PanelFileReturned', data: { decisionId, panelistId: by.id, questionsContentId, completeDue } }];
  },
};

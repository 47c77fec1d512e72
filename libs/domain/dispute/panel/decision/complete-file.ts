import type { Command } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import type { Evidence } from '../../core/evidence.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel } from './before-panel.js';

export type CompleteFile = Command<
  'CompleteFile',
  { readonly panelId: string; readonly answerContentId: string; readonly evidence: readonly Evidence[] }
>;

/** The association answers a panelist's questions and gives the file back, to be read anew. */
export const completeFile: DisputeAction<CompleteFile> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['file-completion'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, answerContentId, evidence }, at }, file) => {
    const { decisionId } = beforePanel(panelId, file);
    checkEvidence(evidence);
    const readDue = stageDeadline(file, 'file-reading', { event: 'PanelFileCompleted', at });
    return [{ type: 'PanelFileCompleted', data: { decisionId, answerContentId, evidence, readDue } }];
  },
};

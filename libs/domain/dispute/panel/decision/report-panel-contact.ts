import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { seatedIn } from '../panel/eligibility.js';
import { partyOf } from '../../core/decision-context.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel } from './before-panel.js';
import { SITTING } from './sitting-stages.js';

export type ReportPanelContact = Command<
  'ReportPanelContact',
  { readonly panelId: string; readonly panelistId?: string; readonly noteContentId?: string }
>;

/**
 * Anybody in it reports contact with a panelist outside the file, with nothing but a click if need be (practice P31).
 */
export const reportPanelContact: DisputeAction<ReportPanelContact> = {
  by: ['participant', 'expert', 'case-manager'],
  power: 'answers',
  on: 'panel',
  during: SITTING,
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, panelistId, noteContentId }, by, at }, file) => {
    const { decisionId } = beforePanel(panelId, file);
    if (panelistId !== undefined && !seatedIn(file.dispute, panelId).includes(panelistId))
      refuse('UnknownReference', { field: 'panelistId', name: panelistId });
    const lookDue = houseDeadline(file, 'look-into-contact', { event: 'PanelContactReported', at });
    const whom = {
      ...(panelistId !== undefined && { panelistId }),
      ...(noteContentId !== undefined && { noteContentId }),
    };
    const data = {
      decisionId,
      contactId: file.newId(),
      reporterId: partyOf(by, file.context) ?? by.id,
      ...whom,
      reportedAt: at,
      lookDue,
    };
    return [{ type: 'PanelContactReported', data }];
  },
};

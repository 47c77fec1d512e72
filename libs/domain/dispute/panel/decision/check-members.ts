import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { tiesOf } from '../panel/eligibility.js';
import { getPanel } from '../panel/panels.js';

/**
 * Nobody decides whom a tie has come to bind since it accepted: the duty goes on until the last signature (procedures
 * 3, Conflict check; practice P29). What is no tie in the register, such as training or load, was for its acceptance
 * alone; so were earlier cases, since one that came after this is none.
 */
export const checkMembers = (panelId: string, at: Instant, file: DisputeFile): void => {
  const panel = getPanel(file.dispute, panelId);
  for (const { neutralId } of panel.members) {
    const expert = file.context.experts?.[neutralId];
    const ties = expert ? tiesOf(panel, neutralId, expert, file, at) : [];
    const tie = ties.find(({ conflict }) => conflict !== 'earlier-case');
    if (tie) refuse('ExpertExcluded', { field: 'panelistId', name: expert?.name ?? neutralId, why: tie.conflict });
  }
};

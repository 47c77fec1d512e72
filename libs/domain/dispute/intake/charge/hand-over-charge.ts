import type { Command } from '../../../kernel/message.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import type { DisputeAction } from '../../core/action.js';
import { checkOfficer } from './check-officer.js';

export type HandOverCharge = Command<'HandOverCharge', { readonly toId: string; readonly noteContentId: string }>;

/** The dispute goes to a colleague with a note on where it stands; who had it and who has it now are told. */
export const handOverCharge: DisputeAction<HandOverCharge> = {
  by: ['case-manager'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  needs: ['officers', 'who-acted'],
  decide: ({ data: { toId, noteContentId } }, file) => {
    const { caseManagerId } = file.dispute;
    if (caseManagerId === toId) return [];
    checkOfficer(toId, file);
    const from = caseManagerId !== undefined && { fromId: caseManagerId };
    return [{ type: 'CaseManagerAssigned', data: { way: 'handed-over', toId, ...from, noteContentId } }];
  },
};

import type { Command } from '../../../kernel/message.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import type { DisputeAction } from '../../core/action.js';
import { checkOfficer } from './check-officer.js';
import type { CaseManagerAssigned } from './events.js';

export type AssignCharge = Command<
  'AssignCharge',
  Omit<CaseManagerAssigned['data'], 'way'> & { readonly way: 'reassigned' | 'replaced' }
>;

/**
 * The engine's, by an administrator's order for many disputes, or because whoever had it is gone. Nothing where
 * somebody else has it meanwhile.
 */
export const assignCharge: DisputeAction<AssignCharge> = {
  by: ['engine'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  needs: ['officers', 'who-acted'],
  decide: ({ data: { way, toId, fromId, orderId, orderedBy, noteContentId } }, file) => {
    if (file.dispute.caseManagerId !== fromId || fromId === toId) return [];
    if (toId !== undefined) checkOfficer(toId, file);
    const people = { ...(toId !== undefined && { toId }), ...(fromId !== undefined && { fromId }) };
    const order = { ...(orderId !== undefined && { orderId }), ...(orderedBy !== undefined && { orderedBy }) };
    const note = noteContentId !== undefined && { noteContentId };
    return [{ type: 'CaseManagerAssigned', data: { way, ...people, ...order, ...note } }];
  },
};

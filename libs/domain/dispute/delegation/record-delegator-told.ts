import type { Command } from '../../kernel/message.js';
import type { DisputeAction } from '../core/action.js';
import { EVERY_STAGE_OF_DELEGATION } from './stages.js';
import { getDelegation } from '../core/delegation.js';

export type RecordDelegatorTold = Command<'RecordDelegatorTold', { readonly about: string }>;

/** The platform's system took the message; the same again records nothing. */
export const recordDelegatorTold: DisputeAction<RecordDelegatorTold> = {
  by: ['engine'],
  on: 'dispute',
  during: EVERY_STAGE_OF_DELEGATION,
  subjects: () => ['dispute'],
  decide: ({ data: { about }, at }, { dispute }) =>
    getDelegation(dispute).told[about] === undefined ? [{ type: 'DelegatorTold', data: { about, toldAt: at } }] : [],
};

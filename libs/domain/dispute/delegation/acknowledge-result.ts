import type { Command } from '../../kernel/message.js';
import type { DisputeAction } from '../core/action.js';
import { resultsFor } from './results-for.js';
import { EVERY_STAGE_OF_DELEGATION } from './stages.js';
import { getResult } from '../core/delegation.js';

export type AcknowledgeResult = Command<'AcknowledgeResult', { readonly resultId: string }>;

/** The platform says that a result has arrived; saying it again records nothing. */
export const acknowledgeResult: DisputeAction<AcknowledgeResult> = {
  by: ['platform'],
  on: 'dispute',
  during: EVERY_STAGE_OF_DELEGATION,
  subjects: () => ['dispute'],
  precondition: (_, { dispute, actor }) =>
    Object.values(resultsFor(actor, dispute)).some(({ arrivedAt }) => arrivedAt === undefined),
  decide: ({ data: { resultId }, at }, { dispute }) =>
    getResult(dispute, resultId).arrivedAt === undefined
      ? [{ type: 'DelegatedResultArrived', data: { resultId, arrivedAt: at } }]
      : [],
};

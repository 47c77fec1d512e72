import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { awaitedAgreement } from '../core/awaited-agreement.js';
import { runningMediation } from '../core/running-mediation.js';
import { orderServiceOnParty } from '../service/notice/order-service.js';
import { complainantOf } from '../core/parties.js';
import { closeRoomsOf } from '../talks/room/open-rooms.js';
import type { DisputeEvent } from '../core/state.js';
import { closedOrPerformed } from './closed-or-performed.js';
import type { RequestWithdrawn } from './events.js';
import { isWithoutItems } from './is-without-items.js';

export type WithdrawRequest = Command<
  'WithdrawRequest',
  Pick<RequestWithdrawn['data'], 'consideration' | 'reasonContentId'>
>;

/**
 * Who asked for mediation without a complaint takes it back, at any time before it is over: what runs ends with it,
 * what was agreed stays owed. Not while what all have signed waits for its seal (ADR 102).
 */
export const withdrawRequest: DisputeAction<WithdrawRequest> = {
  by: ['complainant'],
  on: 'dispute',
  during: ['mediation', 'next-step'],
  subjects: () => ['dispute'],
  scope: 'withdraw',
  precondition: (subject, file) => {
    if (awaitedAgreement(file.dispute)) refuse('AgreementBinds', { subject });
    return isWithoutItems(subject, file);
  },
  decide: ({ data: { consideration, reasonContentId }, at }, file) => {
    const { dispute } = file;
    const [mediationId] = runningMediation(dispute) ?? [];
    const ended: readonly DisputeEvent[] =
      mediationId === undefined
        ? []
        : [
            {
              type: 'MediationEnded',
              data: { mediationId, outcome: 'withdrawn', effectiveAt: at, partyId: complainantOf(dispute) },
            },
            ...closeRoomsOf(dispute, mediationId),
          ];
    const words = reasonContentId !== undefined && { reasonContentId };
    return [
      { type: 'RequestWithdrawn', data: { consideration, ...words, withdrawnAt: at } },
      ...ended,
      ...dispute.respondents.map(({ respondentId }) =>
        orderServiceOnParty(file, respondentId, { document: 'dispute-concluded', pairs: [], at }),
      ),
      closedOrPerformed(dispute, 'withdrawn'),
    ];
  },
};

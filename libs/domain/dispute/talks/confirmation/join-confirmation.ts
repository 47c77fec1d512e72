import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../mediation/party-of-mediation.js';
import { getMediation } from '../mediation/mediations.js';
import { orderServiceInMediation } from '../mediation/order-service-in-mediation.js';
import type { DisputeEvent } from '../../core/state.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getStillConfirmable } from './confirmable.js';
import { getConfirmation } from './confirmation.js';

export type JoinConfirmation = Command<'JoinConfirmation', { readonly mediationId: string }>;

/** Another party applies to the same court. With the last of them the papers are ready, and each gets them. */
export const joinConfirmation: DisputeAction<JoinConfirmation> = {
  by: ['participant'],
  on: 'mediation',
  during: ['closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  scope: 'settle',
  precondition: (subject, { dispute, context, actor }) => {
    const partyId = speakerOf(actor, { context });
    const { parties, appliedBy } = getConfirmation(partsOf(subject).id ?? '', dispute);
    if (!parties.includes(partyId)) refuse('NoSuchSubject', { subject });
    if (appliedBy.includes(partyId)) refuse('AnsweredAlready', { field: 'mediationId' });
    return true;
  },
  decide: ({ data: { mediationId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const confirmation = getConfirmation(mediationId, file.dispute);
    const { parties, appliedBy, settlementId, court } = confirmation;
    const due = getStillConfirmable(mediationId, confirmation.due, at, file);
    const joined: DisputeEvent = { type: 'ConfirmationJoined', data: { mediationId, partyId, joinedAt: at } };
    if (!parties.every((one) => one === partyId || appliedBy.includes(one))) return [joined];
    const { termsContentId } =
      getMediation(file.dispute, mediationId).agreement ?? refuse('NotConfirmable', { reason: 'not-in-force' });
    const ready = {
      mediationId,
      settlementId,
      termsContentId,
      courtNameContentId: court.nameContentId,
      readyAt: at,
      due,
    };
    return [
      joined,
      { type: 'ConfirmationReady', data: ready },
      ...orderServiceInMediation(file, parties, { document: 'confirmation-application', mediationId, at }),
    ];
  },
};

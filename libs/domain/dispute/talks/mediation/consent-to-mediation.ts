import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { complainantOf } from '../../core/parties.js';
import { withAllAnswered } from './agreed.js';
import { checkAvailable } from './state-availability.js';
import type { MediationConsented } from './events.js';
import { speakerOf } from './party-of-mediation.js';
import { getMediation, getMediationOn } from './mediations.js';

export type ConsentToMediation = Command<
  'ConsentToMediation',
  { readonly mediationId: string } & Pick<
    MediationConsented['data'],
    'contactContentId' | 'available' | 'telephoneFirst' | 'sideWith'
  >
>;

/**
 * A party consents for itself and says how and when it can be reached; it may take its word back until a mediator has
 * accepted, and later, too.
 */
export const consentToMediation: DisputeAction<ConsentToMediation> = {
  by: ['participant'],
  on: 'mediation',
  during: ['mediation-consent'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute, context, actor }) => {
    if (getMediationOn(dispute, subject).consents[speakerOf(actor, { context })])
      refuse('AnsweredAlready', { subject });
    return true;
  },
  decide: ({ data: { mediationId, contactContentId, available, telephoneFirst, sideWith }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const { parties } = getMediation(file.dispute, mediationId);
    checkAvailable(available, at);
    const complainantId = complainantOf(file.dispute);
    const stranger = sideWith.find(
      (one) => one === partyId || one === complainantId || partyId === complainantId || !parties.includes(one),
    );
    if (stranger !== undefined) refuse('UnknownReference', { field: 'sideWith', name: stranger });
    const data = { mediationId, partyId, consentedAt: at, contactContentId, available, telephoneFirst, sideWith };
    return withAllAnswered(
      [{ type: 'MediationConsented', data }],
      mediationId,
      { at, effectiveAt: at, event: 'MediationConsented', partyId },
      file,
    );
  },
};

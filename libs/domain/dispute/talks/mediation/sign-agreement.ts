import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { CodeChannel } from '../../intake/dictation/events.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getAgreement, getOwnNewest } from './agreement.js';
import { speakerOf } from './party-of-mediation.js';
import { withAllSigned } from './take-effect.js';

/** `channel` is by which the code came that was given with it. */
export type SignAgreement = Command<
  'SignAgreement',
  { readonly mediationId: string; readonly version: number; readonly channel: CodeChannel }
>;

/** A party signs one version of the agreement, by a code that was sent to it. */
export const signAgreement: DisputeAction<SignAgreement> = {
  by: ['participant'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  scope: 'settle',
  precondition: (subject, { dispute, context, actor }) => {
    const partyId = speakerOf(actor, { context });
    const { signed } = getOwnNewest(partsOf(subject).id ?? '', partyId, { dispute });
    if (signed[partyId] !== undefined) refuse('AnsweredAlready', { field: 'version' });
    return true;
  },
  decide: ({ data: { mediationId, version, channel }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    getAgreement(mediationId, version, at, file);
    const event = {
      type: 'AgreementSigned',
      data: { mediationId, version, partyId, kind: 'click-with-code', channel, signedAt: at },
    } as const;
    return withAllSigned(event, mediationId, at, file);
  },
};

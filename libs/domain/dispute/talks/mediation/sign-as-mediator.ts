import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getAgreement, getNewestAgreement } from './agreement.js';
import { withAllSigned } from './take-effect.js';

export type SignAsMediator = Command<'SignAsMediator', { readonly mediationId: string; readonly version: number }>;

/** The mediator signs the version that it drew up. */
export const signAsMediator: DisputeAction<SignAsMediator> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute }) => {
    const { mediatorSignedAt } = getNewestAgreement(partsOf(subject).id ?? '', { dispute });
    if (mediatorSignedAt !== undefined) refuse('AnsweredAlready', { field: 'version' });
    return true;
  },
  decide: ({ data: { mediationId, version }, by, at }, file) => {
    getAgreement(mediationId, version, at, file);
    return withAllSigned(
      { type: 'MediatorSigned', data: { mediationId, version, mediatorId: by.id, signedAt: at } },
      mediationId,
      at,
      file,
    );
  },
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { getAgreement } from './agreement.js';
import { withAllSigned } from './take-effect.js';

export type SignAsMediator = Command<'SignAsMediator', { readonly mediationId: string; readonly version: number }>;

/** The mediator signs the version that it drew up. */
export const signAsMediator: DisputeAction<SignAsMediator> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, version }, by, at }, file) => {
    const { mediatorSignedAt } = getAgreement(mediationId, version, at, file);
    if (mediatorSignedAt !== undefined) refuse('AnsweredAlready', { field: 'version' });
    return withAllSigned(
      { type: 'MediatorSigned', data: { mediationId, version, mediatorId: by.id, signedAt: at } },
      mediationId,
      at,
      file,
    );
  },
};

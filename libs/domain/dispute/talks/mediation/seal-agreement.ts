import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { getAgreement } from './agreement.js';
import { withAllSigned } from './take-effect.js';

export type SealAgreement = Command<'SealAgreement', { readonly mediationId: string; readonly version: number }>;

/** A person of the association records that the mediation body's seal was put to this version. */
export const sealAgreement: DisputeAction<SealAgreement> = {
  by: ['case-manager'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, version }, at }, file) => {
    const { sealedAt } = getAgreement(mediationId, version, at, file);
    if (sealedAt !== undefined) refuse('AnsweredAlready', { field: 'version' });
    return withAllSigned(
      { type: 'AgreementSealed', data: { mediationId, version, sealedAt: at } },
      mediationId,
      at,
      file,
    );
  },
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkBytes } from '../../core/missing-bytes.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getAgreement, getNewestAgreement, scansOf } from './agreement.js';
import { withAllSigned } from './take-effect.js';

export type SealAgreement = Command<'SealAgreement', { readonly mediationId: string; readonly version: number }>;

/**
 * A person of the association records that the mediation body's seal was put to this version: another than who compared
 * a signature on paper, and once the bytes of each are here, so that nobody alone binds a party that did not sign. What
 * is signed on paper after it takes effect with its bytes, for the same reason.
 */
export const sealAgreement: DisputeAction<SealAgreement> = {
  by: ['case-manager'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute, actor }) => {
    const { sealedAt, papers = [] } = getNewestAgreement(partsOf(subject).id ?? '', { dispute });
    if (sealedAt !== undefined) refuse('AnsweredAlready', { field: 'version' });
    if (papers.some(({ recordedBy }) => recordedBy === actor.id))
      refuse('SecondPersonNeeded', { subject, why: 'own-proposal' });
    return true;
  },
  decide: ({ data: { mediationId, version }, by, at }, file) => {
    checkBytes(file.dispute, file.rulebook, scansOf(getAgreement(mediationId, version, at, file)));
    return withAllSigned(
      { type: 'AgreementSealed', data: { mediationId, version, sealedBy: by.id, sealedAt: at } },
      mediationId,
      at,
      file,
    );
  },
};

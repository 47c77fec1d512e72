import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getAgreement, getNewestAgreement } from './agreement.js';
import type { ElectronicProof } from './agreement-events.js';
import { withAllSigned } from './take-effect.js';

export type RecordElectronicSignature = Command<
  'RecordElectronicSignature',
  { readonly mediationId: string; readonly version: number; readonly partyId: string; readonly proof: ElectronicProof }
>;

/**
 * The provider of electronic signatures reported, under its own signature, that a party signed this version with a
 * certificate of its own (practice P23).
 */
export const recordElectronicSignature: DisputeAction<RecordElectronicSignature> = {
  by: ['engine'],
  on: 'mediation',
  // an appraisal stops the time of the mediation and not the version that a party was led to the provider with
  during: ['mediation', 'appraisal', 'closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute }) => {
    const { signed, parties } = getNewestAgreement(partsOf(subject).id ?? '', { dispute });
    return parties.some((partyId) => signed[partyId] !== 'electronic');
  },
  needs: ['service-consents'],
  decide: ({ data: { mediationId, version, partyId, proof }, at }, file) => {
    const { signed, parties } = getAgreement(mediationId, version, at, file);
    if (!parties.includes(partyId)) refuse('UnknownReference', { field: 'partyId', name: partyId });
    if (signed[partyId] === 'electronic') refuse('AnsweredAlready', { field: 'partyId' });
    const event = {
      type: 'AgreementSigned',
      data: { mediationId, version, partyId, kind: 'electronic', proof, signedAt: at },
    } as const;
    return withAllSigned(event, mediationId, at, file);
  },
};

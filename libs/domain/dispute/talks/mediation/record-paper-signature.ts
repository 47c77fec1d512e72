import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import type { Evidence } from '../../core/evidence.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getAgreement, getNewestAgreement } from './agreement.js';
import { withAllSigned } from './take-effect.js';

export type RecordPaperSignature = Command<
  'RecordPaperSignature',
  {
    readonly mediationId: string;
    readonly version: number;
    readonly partyId: string;
    readonly evidence: readonly Evidence[];
    readonly noteContentId?: string;
  }
>;

/**
 * A person of the association compared a signed and sealed paper with the version, and records it with the scan: until
 * the agreement is in force another than who put the seal to it. The bytes of the scan come after it, and nothing takes
 * effect without them.
 */
export const recordPaperSignature: DisputeAction<RecordPaperSignature> = {
  by: ['case-manager'],
  on: 'mediation',
  during: ['mediation', 'closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute, actor }) => {
    const { signed, parties, sealedBy, effectiveAt } = getNewestAgreement(partsOf(subject).id ?? '', { dispute });
    if (effectiveAt === undefined && sealedBy === actor.id)
      refuse('SecondPersonNeeded', { subject, why: 'own-proposal' });
    return parties.some((partyId) => signed[partyId] !== 'paper');
  },
  decide: ({ data: { mediationId, version, partyId, evidence, noteContentId }, by, at }, file) => {
    const { signed, parties } = getAgreement(mediationId, version, at, file);
    if (!parties.includes(partyId)) refuse('UnknownReference', { field: 'partyId', name: partyId });
    if (signed[partyId] === 'paper') refuse('AnsweredAlready', { field: 'partyId' });
    if (evidence.length === 0) refuse('NothingNamed', { field: 'evidence' });
    checkEvidence(evidence);
    const note = noteContentId !== undefined && { noteContentId };
    const event = {
      type: 'AgreementSigned',
      data: { mediationId, version, partyId, kind: 'paper', evidence, ...note, recordedBy: by.id, signedAt: at },
    } as const;
    return withAllSigned(event, mediationId, at, file);
  },
};

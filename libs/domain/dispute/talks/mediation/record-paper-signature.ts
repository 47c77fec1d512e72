import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import type { Evidence } from '../../core/evidence.js';
import { mediationSubject } from '../../core/subject.js';
import { getAgreement } from './agreement.js';
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

/** A person of the association compared a signed and sealed paper with the version, and records it with the scan. */
export const recordPaperSignature: DisputeAction<RecordPaperSignature> = {
  by: ['case-manager'],
  on: 'mediation',
  during: ['mediation', 'closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, version, partyId, evidence, noteContentId }, at }, file) => {
    const { signed, parties } = getAgreement(mediationId, version, at, file);
    if (!parties.includes(partyId)) refuse('UnknownReference', { field: 'partyId', name: partyId });
    if (signed[partyId] === 'paper') refuse('AnsweredAlready', { field: 'partyId' });
    if (evidence.length === 0) refuse('NothingNamed', { field: 'evidence' });
    checkEvidence(evidence);
    const note = noteContentId !== undefined && { noteContentId };
    const event = {
      type: 'AgreementSigned',
      data: { mediationId, version, partyId, kind: 'paper', evidence, ...note, signedAt: at },
    } as const;
    return withAllSigned(event, mediationId, at, file);
  },
};

import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { withAllAnswered } from './agreed.js';
import { speakerOf } from './party-of-mediation.js';

export type RefuseMediation = Command<
  'RefuseMediation',
  { readonly mediationId: string; readonly reasonContentId?: string }
>;

/** A party refuses; no reason is asked of it. */
export const refuseMediation: DisputeAction<RefuseMediation> = {
  by: ['participant'],
  on: 'mediation',
  during: ['mediation-consent'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, reasonContentId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const reason = reasonContentId !== undefined && { reasonContentId };
    const refused = {
      type: 'MediationRefused',
      data: { mediationId, partyId, by: 'words', effectiveAt: at, ...reason },
    } as const;
    return withAllAnswered([refused], mediationId, { at, effectiveAt: at, event: 'MediationRefused', partyId }, file);
  },
};

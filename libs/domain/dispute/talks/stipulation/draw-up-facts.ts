import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { getMediation, getMediationOn } from '../mediation/mediations.js';
import { mediationSubject } from '../../core/subject.js';
import { isSignedByAll } from './facts-record.js';

export type DrawUpFacts = Command<'DrawUpFacts', { readonly mediationId: string; readonly factsContentId: string }>;

/** The mediator writes down what nobody disputes, or a new version of it, until all have signed one. */
export const drawUpFacts: DisputeAction<DrawUpFacts> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute }) => {
    const { facts } = getMediationOn(dispute, subject);
    if (facts && isSignedByAll(facts)) refuse('AnsweredAlready', { field: 'facts' });
    return true;
  },
  decide: ({ data: { mediationId, factsContentId }, at }, { dispute }) => {
    const { parties, facts } = getMediation(dispute, mediationId);
    return [
      {
        type: 'FactsDrawnUp',
        data: { mediationId, version: (facts?.version ?? 0) + 1, parties, factsContentId, drawnUpAt: at },
      },
    ];
  },
};

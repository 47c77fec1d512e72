import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { getAgreement } from './agreement.js';
import { needsPlatform } from '../../core/platform-standing.js';
import { withAllSigned } from './take-effect.js';

export type AnswerAccountClause = Command<
  'AnswerAccountClause',
  {
    readonly mediationId: string;
    readonly version: number;
    readonly consents: boolean;
    readonly answerContentId: string;
  }
>;

/**
 * The platform says whether a clause on who owns an account may take effect; a person of the association records it for
 * one that has no interface.
 */
export const answerAccountClause: DisputeAction<AnswerAccountClause> = {
  by: ['case-manager', 'platform'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, version, consents, answerContentId }, at }, file) => {
    const agreement = getAgreement(mediationId, version, at, file);
    if (!needsPlatform(agreement)) refuse('NothingNamed', { field: 'clauses' });
    if (agreement.platformConsents !== undefined) refuse('AnsweredAlready', { field: 'version' });
    return withAllSigned(
      { type: 'AccountClauseAnswered', data: { mediationId, version, consents, answerContentId, answeredAt: at } },
      mediationId,
      at,
      file,
    );
  },
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkInTime } from '../../core/in-time.js';
import { mediationSubject } from '../../core/subject.js';
import type { AgreementDrawnUp } from './agreement-events.js';
import type { BreachConsequence } from '../settlement/terms.js';
import { onBreachOf } from '../settlement/on-breach.js';
import { checkAgreement } from './check-agreement.js';
import { checkBound } from './check-bound.js';
import { askAccountClause } from './await-what-is-left.js';
import { getMediation } from './mediations.js';
import { orderServiceInMediation } from './order-service-in-mediation.js';

export type DrawUpAgreement = Command<
  'DrawUpAgreement',
  Omit<AgreementDrawnUp['data'], 'version' | 'parties' | 'onBreach' | 'drawnUpAt'> & {
    /** Those whom it binds; all who take part, where none are named. */
    readonly parties?: readonly string[];
    readonly onBreach?: BreachConsequence;
    readonly noRefundWaiver: boolean;
  }
>;

/**
 * The mediator draws up what they agreed, or a new version of it, and declares that no clause takes a consumer's refund
 * away (practice P21).
 */
export const drawUpAgreement: DisputeAction<DrawUpAgreement> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { noRefundWaiver, ...drawn }, at }, file) => {
    // a new version voids what was signed, and nobody could sign that one any more
    checkInTime(mediationSubject(drawn.mediationId), at, file);
    if (!noRefundWaiver) refuse('DeclarationMissing', { field: 'noRefundWaiver' });
    const mediation = getMediation(file.dispute, drawn.mediationId);
    if (drawn.clauseKinds.length === 0 && drawn.promises.length === 0 && drawn.items.length === 0)
      refuse('NothingNamed', { field: 'clauses' });
    const parties = drawn.parties ?? mediation.parties;
    checkBound(parties, drawn.scope, mediation, file.dispute);
    checkAgreement(drawn, { ...mediation, parties }, file.dispute, at);
    const { mediationId, onBreach = onBreachOf(file.rulebook) } = drawn;
    const data = { ...drawn, version: mediation.drawnUp + 1, parties, onBreach, drawnUpAt: at };
    return [
      { type: 'AgreementDrawnUp', data },
      ...orderServiceInMediation(file, parties, { document: 'agreement-drawn-up', mediationId, at }),
      ...askAccountClause(data, mediationId, at, file),
    ];
  },
};

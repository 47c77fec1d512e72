import type { LegalKind } from '../../panel-rules.js';
import type { Instant } from '../../message.js';
import type { ItemAdoption } from '../decision/adoption-events.js';
import type { Dispute } from '../state.js';
import type { DelegatedResultAnswered } from './events.js';
import { isUnderDelegation } from './state.js';

/**
 * Whether this platform is asked what it makes of a decision by the result that goes back to it under its agreement, and by nothing
 * else: it has one question, with one day for the answer.
 */
export const isAskedByResult = (dispute: Dispute, platformId: string, legalKind: LegalKind | undefined): boolean =>
  isUnderDelegation(dispute) && dispute.delegation?.platformId === platformId && legalKind !== 'arbitral-award';

type Answered = { readonly decisionId: string; readonly answers: readonly ItemAdoption[] };

/** The answer to a decision answers the results that brought it, too, as far as it speaks of all their items. */
export const answeredResults = ({ delegation }: Dispute, { decisionId, answers }: Answered, at: Instant): readonly DelegatedResultAnswered[] =>
  Object.entries(delegation?.results ?? {}).flatMap(([resultId, result]): readonly DelegatedResultAnswered[] => {
    const { items, answeredAt, answerDue } = result;
    const own = answers.filter(({ pair }) => items.some((item) => item.pair === pair));
    if (result.decisionId !== decisionId || answeredAt !== undefined || own.length < items.length) return [];
    return [{ type: 'DelegatedResultAnswered', data: { resultId, answers: own, answeredAt: at, late: answerDue !== undefined && at > answerDue.dueAt } }];
  });

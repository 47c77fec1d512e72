import type { LegalKind } from '../../rulebook/panel-rules.js';
import type { Instant } from '../../kernel/message.js';
import type { ItemAdoption } from '../panel/decision/adoption-events.js';
import type { Dispute } from './state.js';
import type { DelegatedResultAnswered, ResultAnswer } from '../delegation/events.js';
import { isUnderDelegation } from './delegation.js';
import type { DelegatedResult } from '../delegation/state.js';

/**
 * Whether this platform is asked what it makes of a decision by the result that goes back to it under its agreement,
 * and by nothing else: it has one question, with one day for the answer.
 */
export const isAskedByResult = (dispute: Dispute, platformId: string, legalKind: LegalKind | undefined): boolean =>
  isUnderDelegation(dispute) && dispute.delegation?.platformId === platformId && legalKind !== 'arbitral-award';

type Answered = { readonly decisionId: string; readonly answers: readonly ItemAdoption[] };

/** What a platform makes of a result; an answer that is late counts, and is marked. */
export const resultAnswered = (
  resultId: string,
  { answerDue }: Pick<DelegatedResult, 'answerDue'>,
  answers: readonly ResultAnswer[],
  at: Instant,
): DelegatedResultAnswered => ({
  type: 'DelegatedResultAnswered',
  data: { resultId, answers, answeredAt: at, late: answerDue !== undefined && at > answerDue.dueAt },
});

/** The answer to a decision answers the results that brought it, too, as far as it speaks of all their items. */
export const answeredResults = (
  { delegation }: Dispute,
  { decisionId, answers }: Answered,
  at: Instant,
): readonly DelegatedResultAnswered[] =>
  Object.entries(delegation?.results ?? {}).flatMap(([resultId, result]): readonly DelegatedResultAnswered[] => {
    const { items, answeredAt } = result;
    const own = answers.filter(({ pair }) => items.some((item) => item.pair === pair));
    if (result.decisionId !== decisionId || answeredAt !== undefined || own.length < items.length) return [];
    return [resultAnswered(resultId, result, own, at)];
  });

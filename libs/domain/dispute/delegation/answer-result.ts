import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { adoptionsOf } from '../panel/decision/adoptions.js';
import { answered } from '../panel/decision/answer-adoption.js';
import { checkOnce } from '../intake/filing/check-filing.js';
import { getStage, type Dispute } from '../core/state.js';
import { adoptionSubject } from '../core/subject.js';
import type { ResultAnswer } from './events.js';
import { resultAnswered } from '../core/delegated-results.js';
import { EVERY_STAGE_OF_DELEGATION } from './stages.js';
import { resultsFor } from './results-for.js';
import { awaitsAnswer, getResult } from '../core/delegation.js';
import type { DelegatedResult } from './state.js';

export type AnswerResult = Command<
  'AnswerResult',
  { readonly resultId: string; readonly answers: readonly ResultAnswer[] }
>;

/**
 * The platform answers each item of a result, once: it adopts, departs or does so partly, with a reason. An answer that
 * is late counts, and is marked. Of a panel's decision it is its answer to that, too.
 */
export const answerResult: DisputeAction<AnswerResult> = {
  by: ['platform'],
  on: 'dispute',
  during: EVERY_STAGE_OF_DELEGATION,
  subjects: () => ['dispute'],
  precondition: (_, { dispute, actor }) => {
    resultsFor(actor, dispute); // refuses another platform
    return awaitsAnswer(dispute);
  },
  decide: ({ data: { resultId, answers }, by, at }, file) => {
    const { dispute } = file;
    const result = getResult(dispute, resultId);
    const { decisionId, items, answeredAt, arrivedAt } = result;
    if (answeredAt !== undefined) refuse('AnsweredAlready', { subject: 'dispute' });
    checkOnce(
      'answers',
      answers.map(({ pair }) => pair),
    );
    const unknown = answers.find(({ pair }) => !items.some((item) => item.pair === pair));
    if (unknown) refuse('UnknownReference', { field: 'answers', name: unknown.pair });
    const left = items.find((item) => !answers.some(({ pair }) => pair === item.pair));
    if (left) refuse('NothingNamed', { field: 'answers', name: left.pair });
    const bare = answers.findIndex(
      ({ answer, reasonContentId }) => answer !== 'adopt' && reasonContentId === undefined,
    );
    if (bare >= 0) refuse('NothingNamed', { field: `answers[${bare}].reason` });
    const arrived =
      arrivedAt === undefined ? [{ type: 'DelegatedResultArrived' as const, data: { resultId, arrivedAt: at } }] : [];
    const asked = askedBy(dispute, decisionId, items);
    return [
      ...arrived,
      ...(asked === undefined
        ? [resultAnswered(resultId, result, answers, at)]
        : answered({ adoptionId: asked, answers }, by, at, file)),
    ];
  },
};

/** The adoption of these items that waits for the same answer; none of a decision that a review has reversed. */
const askedBy = (
  dispute: Dispute,
  decisionId: string | undefined,
  items: DelegatedResult['items'],
): string | undefined =>
  adoptionsOf(dispute, decisionId ?? '').find(
    ([adoptionId, adoption]) =>
      getStage(dispute, adoptionSubject(adoptionId)).stage !== 'closed' &&
      adoption.items.every(({ pair }) => items.some((item) => item.pair === pair)),
  )?.[0];

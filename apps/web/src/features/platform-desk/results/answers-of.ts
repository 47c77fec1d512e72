import type { ResultAnswerBody } from '../../../client/types.gen.js';
import type { AskedItem } from './use-results.js';

/** What the platform says of one item. */
export type Said = Pick<ResultAnswerBody, 'answer' | 'reason'>;
/** The answer to one result: of each of its items. */
export type ResultAnswers = Pick<AskedItem, 'kind' | 'of' | 'disputeId' | 'number'> & {
  readonly answers: readonly ResultAnswerBody[];
};

/** The results of which each item has an answer; the others wait. */
export const answersOf = (
  items: readonly AskedItem[],
  said: Readonly<Record<string, Said>>,
): readonly ResultAnswers[] => {
  const results = [...new Map(items.map((item) => [item.of, item])).values()];
  return results.flatMap(({ kind, of, disputeId, number }) => {
    const own = items.filter((item) => item.of === of);
    const answers = own.flatMap(({ id, respondentId, itemId }) => {
      const answer = said[id];
      return answer ? [{ respondentId, itemId, ...answer }] : [];
    });
    return answers.length < own.length ? [] : [{ kind, of, disputeId, number, answers }];
  });
};

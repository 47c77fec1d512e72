import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { getDelegation, listAdoptions, listDelegated } from '../../../client/sdk.gen.js';
import { pagesOf } from '../../../shared/desk/pages.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { dueFirst } from '../../lists/due-first.js';
import { useOwnTasks } from '../../own-tasks/use-own-tasks.js';
import { usePlatform } from '../use-platform.js';

/** One item of what came of a dispute: a result of what was handed over, or a decision that the platform may adopt. */
export type AskedItem = {
  readonly id: string;
  readonly kind: 'result' | 'adoption';
  /** The result or the adoption. */
  readonly of: string;
  readonly disputeId: string;
  /** The platform's own reference, else the number of the dispute. */
  readonly number: string;
  readonly respondentId: string;
  readonly itemId: string;
  readonly name: string | undefined;
  readonly measure: string;
  readonly grounds: readonly string[];
  readonly dueAt?: string;
};

const due = (dueAt: string | undefined) => (dueAt === undefined ? {} : { dueAt });

/** Every item that waits for the platform's answer, what is due first before the others. */
export function useAskedItems() {
  const { platformId } = usePlatform();
  const list = useInfiniteQuery(
    pagesOf('listDelegated', (page, signal) => listDelegated({ query: { ...page }, signal })),
  );
  const own = useOwnTasks();
  const handed = (list.data ?? []).flatMap(({ disputeId, reference, results }) => {
    const open = results.filter(({ answeredAt, overtaken }) => answeredAt === undefined && overtaken !== true);
    return open.length === 0 ? [] : [{ disputeId, reference, open }];
  });
  const asked = (own.data?.items ?? []).filter(({ acts }) => acts.includes('AnswerAdoption'));
  const decided = [...new Map(asked.map((task) => [task.disputeId, task])).values()];
  const delegations = useQueries({
    queries: handed.map(({ disputeId }) => queryOf('getDelegation', getDelegation, { path: { disputeId } })),
  });
  const adoptions = useQueries({
    queries: decided.map(({ disputeId }) => queryOf('listAdoptions', listAdoptions, { path: { disputeId } })),
  });
  const results = handed.flatMap(({ disputeId, reference, open }, index): readonly AskedItem[] =>
    (delegations[index]?.data?.results ?? [])
      .filter(({ resultId }) => open.some((one) => one.resultId === resultId))
      .flatMap(({ resultId, answerBy, items }) =>
        items.map(({ respondentId, itemId, item, measure, grounds }) => ({
          id: `${resultId} ${respondentId} ${itemId}`,
          kind: 'result',
          of: resultId,
          disputeId,
          number: reference,
          respondentId,
          itemId,
          name: item,
          measure,
          grounds,
          ...due(answerBy),
        })),
      ),
  );
  const adopted = decided.flatMap(({ disputeId, number }, index): readonly AskedItem[] =>
    (adoptions[index]?.data?.adoptions ?? [])
      .filter((one) => one.platformId === platformId && one.answeredAt === undefined)
      .flatMap(({ adoptionId, dueAt, items }) =>
        items.map(({ respondentId, itemId, externalId, outcome }) => ({
          id: `${adoptionId} ${respondentId} ${itemId}`,
          kind: 'adoption',
          of: adoptionId,
          disputeId,
          number,
          respondentId,
          itemId,
          name: externalId,
          measure: outcome,
          grounds: [],
          ...due(dueAt),
        })),
      ),
  );
  const reads = [...delegations, ...adoptions];
  return {
    items: [...results, ...adopted].toSorted(dueFirst),
    hasMore: list.hasNextPage,
    more: () => void list.fetchNextPage(),
    isPending: list.isPending || own.isPending || reads.some((read) => read.isPending),
    trouble: troubleOf(list.error ?? own.error ?? reads.find(({ error }) => error)?.error),
    again: () => void list.refetch(),
  };
}

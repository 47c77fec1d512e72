import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { PUBLIC_WORDS } from '#messages/ui/public.js';
import { listPublishedDecisions } from '../../../client/sdk.gen.js';
import { Pagination } from '../../../kit/data/pagination.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { queryOfAsked, readAsked } from './asked.js';
import { DecisionFilters } from './decision-filters.js';
import { FoundDecision } from './found-decision.js';

/** Published decisions, the newest first, by words in their text and by what they are about. */
export function DecisionsPage() {
  const { say } = useLanguage();
  const { association } = useOpen();
  const [asked, change] = useFilters(readAsked);
  const [size, setSize] = useState(20);
  const path = { associationId: association.associationId };
  const query = queryOfAsked(asked);
  const { list, turning, turnTo } = useTurns(
    JSON.stringify([asked, size]),
    ({ limit, cursor }) =>
      queryOf('listPublishedDecisions', listPublishedDecisions, {
        path,
        query: { ...query, limit, ...(cursor !== undefined && { before: cursor }) },
      }),
    size,
  );
  const first = useQuery({
    ...queryOf('listPublishedDecisions', listPublishedDecisions, { path, query: { ...query, limit: size } }),
    placeholderData: keepPreviousData,
  });
  const counts = first.data?.counts;
  const decisions = list.data?.decisions ?? [];
  const isFiltered = Object.keys(asked).length > 0;
  return (
    <OpenPage title={say(W.decisions)} lead={say(PUBLIC_WORDS.publishedNote)}>
      <DecisionFilters asked={asked} change={change} counts={counts} />
      <TroubleBanner trouble={troubleOf(list.error)} again={() => void list.refetch()} />
      {list.isPending && <Skeleton lines={6} />}
      {list.data?.complete === false && asked.q !== undefined && <p role="status">{say(W.incomplete)}</p>}
      {list.data && decisions.length === 0 && (
        <EmptyState title={say(isFiltered ? W.noneFits : W.none)}>
          {isFiltered && <p>{say(W.noneFitsHelp)}</p>}
        </EmptyState>
      )}
      <ol className={s.hits}>
        {decisions.map((decision) => (
          <FoundDecision key={decision.publicationId} decision={decision} />
        ))}
      </ol>
      {decisions.length > 0 && (
        <Pagination
          total={counts?.all ?? decisions.length}
          hasNext={counts?.exact === false ? turning.onNext !== undefined : undefined}
          page={turning.page}
          size={size}
          onPage={turnTo}
          onSize={setSize}
        />
      )}
      <p className={s.basis}>{say(W.platformsNote)}</p>
    </OpenPage>
  );
}

import { useQuery } from '@tanstack/react-query';
import { formatMonth } from '#messages/format.js';
import { OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { STATISTICS_WORDS as S } from '#messages/ui/statistics.js';
import { getRatingStatistics, getSectorStatistics } from '../../../client/sdk.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OUTCOMES, RIGHTS } from '../../statistics/read-statistics.js';
import { OpenPage } from '../open-page.js';
import { SectorChart } from './sector-chart.js';

type Role = {
  readonly role: string;
  readonly name: string;
  readonly index?: number;
  readonly members?: number;
  readonly facts: readonly { readonly code: string; readonly name: string; readonly members?: number }[];
};

/** What everybody may know of the association’s disputes and ratings, and nothing about few. */
export function SectorPage() {
  const { say, locale } = useLanguage();
  const { association } = useOpen();
  const path = { associationId: association.associationId };
  const sector = useQuery(queryOf('getSectorStatistics', getSectorStatistics, { path }));
  const rated = useQuery(queryOf('getRatingStatistics', getRatingStatistics, { path }));
  const figures = sector.data;
  const roles = (rated.data as unknown as { readonly roles: readonly Role[] } | undefined)?.roles ?? [];
  const isEmpty = figures && [...figures.months, ...figures.outcomes, ...figures.rights].length === 0;
  return (
    <OpenPage title={say(W.statistics)} lead={say(R.sectorLead).replace('{least}', String(figures?.least ?? 5))}>
      <TroubleBanner trouble={troubleOf(sector.error)} again={() => void sector.refetch()} />
      {sector.isPending && <Skeleton lines={8} />}
      {figures && (
        <>
          <DescriptionList
            facts={[
              {
                name: say(R.period),
                value: `${formatMonth(figures.from, locale)} – ${formatMonth(figures.until, locale)}`,
              },
            ]}
          />
          <h2>{say(R.disputes)}</h2>
          {isEmpty && <EmptyState title={say(R.nothingYet)} />}
          <SectorChart
            title={say(R.byMonth)}
            head={say(S.month)}
            unit={say(S.disputes)}
            cells={figures.months.map(({ key, disputes }) => ({
              key,
              name: formatMonth(key, locale),
              count: disputes,
            }))}
          />
          <SectorChart
            title={say(S.outcomes)}
            head={say(S.outcome)}
            unit={say(S.disputes)}
            cells={figures.outcomes.map(({ key, disputes }) => ({
              ...{ key, name: wordOf(OUTCOMES, key, locale), count: disputes },
            }))}
          />
          <SectorChart
            title={say(S.rights)}
            head={say(S.right)}
            unit={say(S.disputes)}
            cells={figures.rights.map(({ key, disputes }) => ({
              ...{ key, name: wordOf(RIGHTS, key, locale), count: disputes },
            }))}
          />
        </>
      )}
      <TroubleBanner trouble={troubleOf(rated.error)} again={() => void rated.refetch()} />
      {roles.length > 0 && <h2>{say(R.rated)}</h2>}
      <SectorChart
        title={say(R.indices)}
        head={say(R.role)}
        unit={say(R.index)}
        cells={roles.map(({ role, name, index }) => ({
          ...{ key: role, name, count: index === undefined ? undefined : Math.round(index / 1_000) },
        }))}
      />
      <SectorChart
        title={say(R.factsOfSector)}
        head={say(R.fact)}
        unit={say(R.members)}
        cells={roles.flatMap(({ role, name, facts }) =>
          facts.map((fact) => ({ key: `${role} ${fact.code}`, name: `${name} · ${fact.name}`, count: fact.members })),
        )}
      />
    </OpenPage>
  );
}

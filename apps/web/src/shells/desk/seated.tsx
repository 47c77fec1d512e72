import { useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { AssociationView } from '../../client/types.gen.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryClient, troubleOf } from '../../shared/desk/queries.js';
import { CLOCK } from '../../shared/desk/use-now.js';
import { deskAddress, DeskProvider, type Desk, type Office } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import type { ForWhom } from '../party/known-for.js';
import type { Account } from '../party/session.js';
import { router } from './router.js';
import { Standing } from './standing.js';
import { TroubleBanner } from '../../features/desk/trouble-banner.js';

type SeatedProps = {
  readonly account: Account;
  readonly association: AssociationView;
  readonly offices: readonly Office[];
  readonly office: Office;
  readonly forWhom: readonly ForWhom[];
  readonly actingFor: string | undefined;
  readonly choose: (office: Office) => void;
  readonly actFor: (id: string) => void;
  readonly end: () => Promise<void>;
};

/** The pages of who is seated: in which office, and for whom. */
export function Seated({ account, association, choose, actFor, end, ...seat }: SeatedProps) {
  const { offices, office, forWhom, actingFor } = seat;
  const { locale } = useLanguage();
  const desk = useMemo<Desk>(
    () => ({
      accountId: account.accountId,
      name: account.name,
      offices,
      office,
      association,
      forWhom,
      ...(actingFor !== undefined && { actingFor }),
      choose,
      actFor,
      end,
      to: (parts, search) => deskAddress(association.slug, parts, search),
    }),
    [account, association, office, actingFor],
  );
  useEffect(() => void queryClient.invalidateQueries(), [locale]);
  useEffect(() => {
    const { pathname, search } = location;
    const named = `/a/${association.slug}/desk${pathname.replace(/^\/a\/[^/]+\/desk/, '')}${search}`;
    if (named !== pathname + search) router.history.replace(named); // found by its id, or by a name of before
  }, [association.slug]);
  const clock = useQuery(CLOCK);
  if (!clock.data)
    return (
      <Standing>
        {clock.error ? (
          <TroubleBanner trouble={troubleOf(clock.error)} again={() => void clock.refetch()} />
        ) : (
          <Skeleton lines={6} />
        )}
      </Standing>
    ); // later a line that breaks takes nothing away from what is being written
  return (
    <DeskProvider value={desk}>
      <RouterProvider router={router} />
    </DeskProvider>
  );
}

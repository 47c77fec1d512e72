import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { getAssociationBySlug, getAssociationFront } from '../../client/sdk.gen.js';
import type { AssociationFront } from '../../client/types.gen.js';
import { TroubleBanner } from '../../features/desk/trouble-banner.js';
import { KitRoot } from '../../kit/kit-root.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { setUpClient } from '../../shared/connection/set-up.js';
import { leaveFor } from '../../shared/desk/leave-for.js';
import { queryClient, queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { openAddress, OpenProvider, type Open } from '../../shared/open/use-open.js';
import { useScheme } from '../desk/scheme.js';
import { isOpenAddress } from './places.js';
import { router } from './router.js';
import s from './frame.module.css';

/** The pages that everybody may read: which association they are of, then the page that the address names. */
export function OpenApp() {
  const [scheme] = useScheme();
  const { locale } = useLanguage();
  setUpClient(locale, {});
  return (
    <KitRoot scheme={scheme} navigate={go}>
      <QueryClientProvider client={queryClient}>
        <Named />
      </QueryClientProvider>
    </KitRoot>
  );
}

/** What lies outside is another page. */
const go = (href: string): void => {
  const { pathname, origin } = new URL(href, location.href);
  if (origin !== location.origin) return;
  if (isOpenAddress(pathname)) router.history.push(href);
  else leaveFor(href);
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Found by the name in the address, one of before, or its id. */
function Named() {
  const { say } = useLanguage();
  const named = decodeURIComponent(location.pathname.split('/')[2] ?? '');
  const byId = ID.test(named);
  const found = useQuery({
    ...queryOf('getAssociationBySlug', getAssociationBySlug, { path: { slug: named } }),
    enabled: !byId,
    staleTime: Infinity,
  });
  const associationId = byId ? named : found.data?.associationId;
  const front = useQuery({
    ...queryOf('getAssociationFront', getAssociationFront, { path: { associationId: associationId ?? '' } }),
    enabled: associationId !== undefined,
    staleTime: Infinity,
  });
  if (front.data) return <Opened association={front.data} named={named} />;
  const trouble = troubleOf(found.error ?? front.error);
  return (
    <main className={s.standing}>
      <h1>{say(W.title)}</h1>
      {trouble?.status === 404 ? (
        <EmptyState title={say(W.noAssociation)}>
          <p>{say(W.noAssociationHelp)}</p>
        </EmptyState>
      ) : trouble ? (
        <TroubleBanner trouble={trouble} again={() => void found.refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </main>
  );
}

function Opened({ association, named }: { readonly association: AssociationFront; readonly named: string }) {
  const { locale } = useLanguage();
  const open = useMemo<Open>(
    () => ({ association, to: (parts, search) => openAddress(association.slug, parts, search) }),
    [association],
  );
  useEffect(() => void queryClient.invalidateQueries(), [locale]);
  useEffect(() => {
    const { pathname, search } = location;
    if (named !== association.slug)
      router.history.replace(pathname.replace(/^\/a\/[^/]+/, `/a/${association.slug}`) + search);
  }, [association.slug, named]);
  return (
    <OpenProvider value={open}>
      <RouterProvider router={router as never} />
    </OpenProvider>
  );
}

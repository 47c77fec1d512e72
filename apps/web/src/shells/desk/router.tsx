import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  useMatches,
  useParams,
} from '@tanstack/react-router';
import { disputeSearch, TABS, type DisputeTab } from '../../features/dispute-desk/tabs.js';
import { searchOf, text } from '../../shared/desk/search.js';
import { useFetched } from '../../shared/desk/use-fetched.js';
import { Fetched } from '../../features/desk/fetched.js';
import { BrokenPage, NotFoundPage } from './broken-page.js';
import { Frame } from './frame.js';
import { Office } from './office.js';
import type { PlaceRow } from './place-row.js';
import { PLACES } from './places.js';

const DisputeDesk = lazyRouteComponent(() => import('../../features/dispute-desk/dispute-desk.js'), 'DisputeDesk');
const ActPage = lazyRouteComponent(() => import('../../features/acts/act-page.js'), 'ActPage');
const OperationPage = lazyRouteComponent(() => import('../../features/acts/operation-page.js'), 'OperationPage');

const root = createRootRoute({ component: Outlet });
const desk = createRoute({ getParentRoute: () => root, path: '/a/$slug/desk', component: Frame });

type Pages = Readonly<Record<string, PlaceRow['page']>>;
const pagesOf = ({ path, page, below = {} }: PlaceRow): Pages => ({
  [path === '' ? '/' : path]: page,
  ...Object.fromEntries(Object.entries(below).map(([inner, one]) => [`${path}/${inner}`, one])),
});
/** One address may be another page in each office: the home is. */
const addresses = [...new Set(PLACES.flatMap((place) => Object.keys(pagesOf(place))))];
const places = addresses.map((path) => {
  const rows = PLACES.flatMap((place) => {
    const page = pagesOf(place)[path];
    return page === undefined ? [] : [{ offices: place.offices, page }];
  });
  return createRoute({
    getParentRoute: () => desk,
    path,
    component: () => <Office rows={rows} isHome={path === '/'} />,
  });
});

const dispute = createRoute({ getParentRoute: () => desk, path: 'disputes/$disputeId', component: OneDispute });
const tabs = TABS.map((tab) =>
  createRoute({ getParentRoute: () => dispute, path: tab, staticData: { tab }, validateSearch: disputeSearch }),
);
const exhibit = createRoute({
  getParentRoute: () => dispute,
  path: 'evidence/$evidenceId',
  staticData: { tab: 'evidence' },
  validateSearch: disputeSearch,
});
const first = createRoute({
  getParentRoute: () => dispute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: `/a/${params.slug}/desk/disputes/${params.disputeId}/overview`, replace: true } as never);
  },
});
const act = createRoute({
  getParentRoute: () => desk,
  path: 'disputes/$disputeId/acts/$command',
  validateSearch: searchOf({ subject: text }),
  component: OneAct,
});

const operation = createRoute({
  getParentRoute: () => desk,
  path: 'do/$operationId',
  validateSearch: (raw: Readonly<Record<string, unknown>>) => raw,
  component: OneOperation,
});

/** Which tab is open is known to the address alone; the page stays the same, so that nothing is read twice. */
function OneDispute() {
  const { disputeId = '', evidenceId } = useParams({ strict: false });
  const tab = useMatches().at(-1)?.staticData.tab ?? 'overview';
  const isHere = useFetched(DisputeDesk);
  return isHere && <DisputeDesk key={disputeId} disputeId={disputeId} tab={tab} evidenceId={evidenceId} />;
}

function OneAct() {
  const { disputeId, command } = act.useParams();
  const { subject } = act.useSearch();
  return (
    <Fetched key={`${disputeId} ${command} ${subject ?? ''}`} part={ActPage} given={{ disputeId, command, subject }} />
  );
}

/** What is done to is named in the address: `/desk/do/checkRight?rightId=…`. */
function OneOperation() {
  const { operationId } = operation.useParams();
  const search = Object.entries(operation.useSearch()).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const given = Object.fromEntries(search);
  return (
    <Fetched key={`${operationId} ${JSON.stringify(given)}`} part={OperationPage} given={{ operationId, given }} />
  );
}

export const router = createRouter({
  routeTree: root.addChildren([
    desk.addChildren([...places, dispute.addChildren([first, exhibit, ...tabs]), act, operation]),
  ]),
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
  // `?whose=mine`, as anybody would write it; what is not text no filter has
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const said = new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)])).toString();
    return said === '' ? '' : `?${said}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    readonly tab?: DisputeTab;
  }
}

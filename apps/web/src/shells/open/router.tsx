import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { TOLD_PAGES } from './told-pages.js';
import { Frame } from './frame.js';
import { NothingHere, Went } from './nothing-here.js';

const page = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => of, path, component });

const root = createRootRoute({});
const of = createRoute({ getParentRoute: () => root, path: '/a/$slug', component: Frame });

const pages = [
  page(
    'guide',
    lazyRouteComponent(() => import('../../features/open/guide/guide-page.js'), 'GuidePage'),
  ),
  page(
    'guide/letters/$letter',
    lazyRouteComponent(() => import('../../features/open/guide/letter-page.js'), 'GuideLetterPage'),
  ),
  page(
    'contract-duties',
    lazyRouteComponent(() => import('../../features/open/contract-duties/duties-page.js'), 'DutiesPage'),
  ),
  page(
    'decisions',
    lazyRouteComponent(() => import('../../features/open/decisions/decisions-page.js'), 'DecisionsPage'),
  ),
  page(
    'decisions/$publicationId',
    lazyRouteComponent(() => import('../../features/open/decisions/decision-page.js'), 'DecisionPage'),
  ),
  page(
    'decisions/$publicationId/draw',
    lazyRouteComponent(() => import('../../features/open/draw/draw-page.js'), 'DrawOfDecisionPage'),
  ),
  page(
    'draws',
    lazyRouteComponent(() => import('../../features/open/draw/ask-draw-page.js'), 'AskDrawPage'),
  ),
  page(
    'draws/$disputeId',
    lazyRouteComponent(() => import('../../features/open/draw/draw-page.js'), 'DrawPage'),
  ),
  page(
    'document',
    lazyRouteComponent(() => import('../../features/open/documents/document-page.js'), 'DocumentPage'),
  ),
  page(
    'document/$code',
    lazyRouteComponent(() => import('../../features/open/documents/document-page.js'), 'DocumentPage'),
  ),
  page(
    'lookup',
    lazyRouteComponent(() => import('../../features/open/lookup/lookup-page.js'), 'LookupPage'),
  ),
  page(
    'deposits/check',
    lazyRouteComponent(() => import('../../features/open/deposits/check-page.js'), 'DepositCheckPage'),
  ),
  page(
    'deposits/check/$sha256',
    lazyRouteComponent(() => import('../../features/open/deposits/check-page.js'), 'DepositCheckPage'),
  ),
  page(
    'ratings',
    lazyRouteComponent(() => import('../../features/open/ratings/ratings-page.js'), 'RatingsPage'),
  ),
  page(
    'ratings/$memberId',
    lazyRouteComponent(() => import('../../features/open/ratings/rating-page.js'), 'RatingPage'),
  ),
  page(
    'method',
    lazyRouteComponent(() => import('../../features/open/ratings/method-page.js'), 'MethodPage'),
  ),
  page(
    'statistics',
    lazyRouteComponent(() => import('../../features/open/statistics/sector-page.js'), 'SectorPage'),
  ),
  page(
    'handling',
    lazyRouteComponent(() => import('../../features/open/rules/handling-page.js'), 'HandlingPage'),
  ),
  page(
    'rulebooks',
    lazyRouteComponent(() => import('../../features/open/rules/rulebooks-page.js'), 'RulebooksPage'),
  ),
  page(
    'rulebooks/$id/$version',
    lazyRouteComponent(() => import('../../features/open/rules/rulebook-page.js'), 'RulebookPage'),
  ),
  page(
    'rules',
    lazyRouteComponent(() => import('../../features/open/association-rules/rules-page.js'), 'RulesPage'),
  ),
  page(
    'rules/$kind/$version',
    lazyRouteComponent(() => import('../../features/open/association-rules/rule-page.js'), 'RulePage'),
  ),
  page(
    'risks',
    lazyRouteComponent(() => import('../../features/open/risks/risks-page.js'), 'RisksPage'),
  ),
  page(
    'members',
    lazyRouteComponent(() => import('../../features/open/members/members-page.js'), 'MembersPage'),
  ),
  page(
    'tips',
    lazyRouteComponent(() => import('../../features/open/tips/tip-page.js'), 'TipPage'),
  ),
  page(
    'tips/$tipId',
    lazyRouteComponent(() => import('../../features/open/tips/tip-fate-page.js'), 'TipFatePage'),
  ),
  page(
    'help',
    lazyRouteComponent(() => import('../../features/open/help/help-page.js'), 'HelpPage'),
  ),
  ...TOLD_PAGES.map(([path, component]) => page(path, component)),
  page(
    'open-data',
    lazyRouteComponent(() => import('../../features/open/data/open-data-page.js'), 'OpenDataPage'),
  ),
  page(
    'log-heads',
    lazyRouteComponent(() => import('../../features/open/log-heads/log-heads-page.js'), 'LogHeadsPage'),
  ),
  page(
    'personal-data',
    lazyRouteComponent(() => import('../../features/open/personal-data/personal-data-page.js'), 'PersonalDataPage'),
  ),
  page(
    'accessibility',
    lazyRouteComponent(() => import('../../features/open/data/accessibility-page.js'), 'AccessibilityPage'),
  ),
];

export const router = createRouter({
  routeTree: root.addChildren([of.addChildren(pages)]),
  defaultErrorComponent: Went,
  defaultNotFoundComponent: NothingHere,
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const said = new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)])).toString();
    return said === '' ? '' : `?${said}`;
  },
});

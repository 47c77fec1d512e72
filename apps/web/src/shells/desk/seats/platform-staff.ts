import { lazyRouteComponent } from '@tanstack/react-router';
import { FileBadge, FileCheck2, Fingerprint, Handshake, KeyRound, ListChecks, ShieldAlert, Store } from 'lucide-react';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { SEAT_WORDS as W } from '#messages/ui/seats.js';
import type { PlaceRow } from '../place-row.js';

/** What a platform’s people have at the desk. */
export const PLATFORM_STAFF: readonly PlaceRow[] = [
  {
    path: '',
    words: W.home,
    icon: ListChecks,
    group: 'work',
    offices: ['platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/own-tasks/own-tasks-page.js'), 'OwnHomePage'),
    count: 'mine',
  },
  {
    path: 'owed',
    words: SEAT_PLACES.owed,
    icon: ShieldAlert,
    group: 'work',
    offices: ['platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/platform-desk/owed/owed-page.js'), 'OwedPage'),
  },
  {
    path: 'results',
    words: SEAT_PLACES.results,
    icon: FileCheck2,
    group: 'work',
    offices: ['platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/platform-desk/results/results-page.js'), 'ResultsPage'),
  },
  {
    path: 'delegated',
    words: SEAT_PLACES.delegated,
    icon: Handshake,
    group: 'work',
    offices: ['platform-staff'],
    page: lazyRouteComponent(
      () => import('../../../features/platform-desk/delegated/delegated-page.js'),
      'DelegatedPage',
    ),
    below: {
      'hand-over': lazyRouteComponent(
        () => import('../../../features/platform-desk/hand-over/hand-over-page.js'),
        'HandOverPage',
      ),
    },
  },
  {
    path: 'sellers',
    words: SEAT_PLACES.sellers,
    icon: Store,
    group: 'people',
    offices: ['platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/platform-desk/sellers-page.js'), 'SellersPage'),
  },
  {
    path: 'qualification',
    words: SEAT_PLACES.qualificationAsk,
    icon: FileBadge,
    group: 'people',
    offices: ['platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/qualification/ask-page.js'), 'AskQualificationPage'),
  },
  {
    path: 'shop-identifiers',
    words: SEAT_PLACES.shopIdentifiers,
    icon: Fingerprint,
    group: 'people',
    offices: ['platform-staff'],
    page: lazyRouteComponent(
      () => import('../../../features/shop-identifiers/shop-identifiers-page.js'),
      'ShopIdentifiersPage',
    ),
  },
  {
    path: 'interface',
    words: SEAT_PLACES.interface,
    icon: KeyRound,
    group: 'settings',
    offices: ['platform-staff'],
    page: lazyRouteComponent(
      () => import('../../../features/platform-desk/interface/interface-page.js'),
      'InterfacePage',
    ),
  },
  {
    path: 'recommendations',
    words: SEAT_PLACES.recommendations,
    icon: ShieldAlert,
    group: 'records',
    offices: ['platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/prevention/prevention-page.js'), 'RecommendationsPage'),
  },
];

import { lazyRouteComponent } from '@tanstack/react-router';
import { ChartBarBig, Inbox, ListChecks, MailX, Scale, Star, Store, type LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Words } from '#messages/locale.js';
import { DELIVERY_WORDS } from '#messages/ui/desk-deliveries.js';
import { NEUTRALS_WORDS } from '#messages/ui/desk-neutrals.js';
import { PLATFORM_WORDS } from '#messages/ui/desk-platforms.js';
import { RATINGS_WORDS } from '#messages/ui/desk-ratings.js';
import { WORKLOAD_WORDS } from '#messages/ui/desk-workload.js';
import { DESK_WORDS as W } from '#messages/ui/desk.js';
import type { Office } from '../../shared/desk/use-desk.js';

/** The groups of the side bar, in their order. */
export const GROUPS = {
  work: undefined,
  records: W.records,
  people: W.people,
  settings: W.settings,
} as const satisfies Record<string, Words | undefined>;

export type PlaceRow = {
  /** Its first part of the address; the home has none. */
  readonly path: string;
  readonly words: Words;
  readonly icon: LucideIcon;
  readonly group: keyof typeof GROUPS;
  /** Who has it; the API asks anew at each call. */
  readonly offices: readonly Office[];
  readonly page: ComponentType;
  /** Pages below it: what stands behind its address, `$rightId`. */
  readonly below?: Readonly<Record<string, ComponentType>>;
  /** What of the counts of tasks stands beside it. */
  readonly count?: 'mine' | 'unowned';
};

/** Where one can go: a row is a page, its address, its place in the side bar and a finding of Ctrl-K. */
export const PLACES: readonly PlaceRow[] = [
  {
    path: '',
    words: W.tasks,
    icon: ListChecks,
    group: 'work',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/tasks/tasks-page.js'), 'TasksPage'),
    count: 'mine',
  },
  {
    path: 'docket',
    words: W.docket,
    icon: Inbox,
    group: 'work',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/docket/docket-page.js'), 'DocketPage'),
  },
  {
    path: 'deliveries',
    words: DELIVERY_WORDS.title,
    icon: MailX,
    group: 'records',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/deliveries/deliveries-page.js'), 'DeliveriesPage'),
  },
  {
    path: 'platforms',
    words: PLATFORM_WORDS.title,
    icon: Store,
    group: 'people',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/platforms/platforms-page.js'), 'PlatformsPage'),
    below: {
      $platformId: lazyRouteComponent(() => import('../../features/platforms/platform-page.js'), 'PlatformPage'),
    },
  },
  {
    path: 'neutrals',
    words: NEUTRALS_WORDS.title,
    icon: Scale,
    group: 'people',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/neutrals/neutrals-page.js'), 'NeutralsPage'),
  },
  {
    path: 'ratings',
    words: RATINGS_WORDS.title,
    icon: Star,
    group: 'people',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/ratings/ratings-page.js'), 'RatingsPage'),
    below: {
      $memberId: lazyRouteComponent(() => import('../../features/ratings/member-page.js'), 'MemberPage'),
    },
  },
  {
    path: 'workload',
    words: WORKLOAD_WORDS.title,
    icon: ChartBarBig,
    group: 'people',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/workload/workload-page.js'), 'WorkloadPage'),
  },
];

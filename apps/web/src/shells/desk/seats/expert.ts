import { lazyRouteComponent } from '@tanstack/react-router';
import { ListChecks, UserRound } from 'lucide-react';
import { WORK_WORDS } from '#messages/ui/expert-work.js';
import { SEAT_WORDS as W } from '#messages/ui/seats.js';
import type { PlaceRow } from '../place-row.js';

/** What an expert of the roster, or a reviewer, has at the desk. */
export const EXPERT: readonly PlaceRow[] = [
  {
    path: '',
    words: W.home,
    icon: ListChecks,
    group: 'work',
    offices: ['expert'],
    page: lazyRouteComponent(() => import('../../../features/own-tasks/own-tasks-page.js'), 'OwnHomePage'),
    count: 'mine',
  },
  {
    path: 'profile',
    words: WORK_WORDS.profile,
    icon: UserRound,
    group: 'people',
    offices: ['expert'],
    page: lazyRouteComponent(() => import('../../../features/expert-profile/profile-page.js'), 'ProfilePage'),
  },
];

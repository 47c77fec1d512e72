import { lazyRouteComponent } from '@tanstack/react-router';
import { ListChecks, UserRound } from 'lucide-react';
import { EXPERT_PLACES } from '#messages/ui/expert-places.js';
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
    words: EXPERT_PLACES.profile,
    icon: UserRound,
    group: 'people',
    offices: ['expert'],
    page: lazyRouteComponent(() => import('../../../features/expert-profile/profile-page.js'), 'ProfilePage'),
  },
];

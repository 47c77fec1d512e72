import { lazyRouteComponent } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
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
];

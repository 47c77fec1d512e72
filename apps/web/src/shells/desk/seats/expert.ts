import { lazyRouteComponent } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
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
];

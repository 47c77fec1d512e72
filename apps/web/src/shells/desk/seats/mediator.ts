import { lazyRouteComponent } from '@tanstack/react-router';
import { Gauge, ListChecks } from 'lucide-react';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { SEAT_WORDS as W } from '#messages/ui/seats.js';
import type { PlaceRow } from '../place-row.js';

/** What a mediator has at the desk. */
export const MEDIATOR: readonly PlaceRow[] = [
  {
    path: '',
    words: W.home,
    icon: ListChecks,
    group: 'work',
    offices: ['mediator'],
    page: lazyRouteComponent(() => import('../../../features/own-tasks/own-tasks-page.js'), 'OwnHomePage'),
    count: 'mine',
  },
  {
    path: 'own-work',
    words: SEAT_PLACES.ownWork,
    icon: Gauge,
    group: 'work',
    offices: ['mediator'],
    page: lazyRouteComponent(() => import('../../../features/own-work/own-work-page.js'), 'OwnWorkPage'),
  },
];

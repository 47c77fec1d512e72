import { lazyRouteComponent } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { SEAT_WORDS as W } from '#messages/ui/seats.js';
import type { PlaceRow } from '../place-row.js';

/** What a right holder, a merchant, a live marketer, or whoever acts for one, has at the desk. */
export const PARTY: readonly PlaceRow[] = [
  {
    path: '',
    words: W.home,
    icon: ListChecks,
    group: 'work',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/own-tasks/party-home-page.js'), 'PartyHomePage'),
    count: 'mine',
  },
];

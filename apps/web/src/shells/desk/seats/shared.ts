import { lazyRouteComponent } from '@tanstack/react-router';
import { BellRing, PenLine } from 'lucide-react';
import { NOTICE_WORDS } from '#messages/ui/desk-notices.js';
import { SEAT_PAPERS } from '#messages/ui/seat-papers.js';
import type { PlaceRow } from '../place-row.js';

/** What several seats have alike. */
export const SHARED: readonly PlaceRow[] = [
  {
    path: 'papers',
    words: SEAT_PAPERS.title,
    icon: PenLine,
    group: 'work',
    offices: ['party', 'mediator', 'expert'],
    page: lazyRouteComponent(() => import('../../../features/own-papers/papers-page.js'), 'PapersPage'),
  },
  {
    path: 'notices',
    words: NOTICE_WORDS.title,
    icon: BellRing,
    group: 'settings',
    offices: ['case-manager', 'administrator', 'party', 'mediator', 'expert', 'platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/notices/notices-page.js'), 'NoticesPage'),
  },
];

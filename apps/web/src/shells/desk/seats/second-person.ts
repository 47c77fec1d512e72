import { lazyRouteComponent } from '@tanstack/react-router';
import { CheckCheck } from 'lucide-react';
import { SECOND_PLACE } from '#messages/ui/second-place.js';
import type { PlaceRow } from '../place-row.js';

/** What a reviewer has at the desk: the second person of a decision, a finding or a measure, and of a complaint about conduct. */
export const SECOND_PERSON: readonly PlaceRow[] = [
  {
    path: 'second-opinions',
    words: SECOND_PLACE,
    icon: CheckCheck,
    group: 'work',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(
      () => import('../../../features/second-opinions/second-opinions-page.js'),
      'SecondOpinionsPage',
    ),
    below: {
      '$disputeId/$panelId': lazyRouteComponent(
        () => import('../../../features/second-opinions/draft-page.js'),
        'DraftPage',
      ),
    },
  },
];

import { lazyRouteComponent } from '@tanstack/react-router';
import {
  BadgeCheck,
  FileBadge,
  FilePlus2,
  Handshake,
  ListChecks,
  ShieldAlert,
  ShieldQuestion,
  TrendingUp,
} from 'lucide-react';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
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
  {
    path: 'filing',
    words: SEAT_PLACES.filing,
    icon: FilePlus2,
    group: 'work',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/quick-filing/filing-desk-page.js'), 'FilingDeskPage'),
  },
  {
    path: 'mediation-request',
    words: SEAT_PLACES.mediationRequest,
    icon: Handshake,
    group: 'work',
    offices: ['party'],
    page: lazyRouteComponent(
      () => import('../../../features/mediation-request/mediation-request-page.js'),
      'MediationRequestPage',
    ),
  },
  {
    path: 'answers',
    words: SEAT_PLACES.answers,
    icon: ShieldQuestion,
    group: 'work',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/answer-several/answers-page.js'), 'AnswersPage'),
  },
  {
    path: 'rights',
    words: SEAT_PLACES.rights,
    icon: BadgeCheck,
    group: 'records',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/rights/own-rights-page.js'), 'OwnRightsPage'),
    below: { $rightId: lazyRouteComponent(() => import('../../../features/rights/right-page.js'), 'RightPage') },
  },
  {
    path: 'qualification',
    words: SEAT_PLACES.qualification,
    icon: FileBadge,
    group: 'records',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/qualification/file-page.js'), 'OwnQualificationPage'),
  },
  {
    path: 'prevention',
    words: SEAT_PLACES.prevention,
    icon: ShieldAlert,
    group: 'records',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/prevention/prevention-page.js'), 'OwnPreventionPage'),
  },
  {
    path: 'grade',
    words: SEAT_PLACES.grade,
    icon: TrendingUp,
    group: 'records',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/own-grade/grade-page.js'), 'GradePage'),
  },
];

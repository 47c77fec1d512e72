import { lazyRouteComponent } from '@tanstack/react-router';
import { BadgeCheck, FilePlus2, ListChecks, ShieldQuestion, TrendingUp } from 'lucide-react';
import { PARTY_ANSWERS } from '#messages/ui/party-answers.js';
import { PARTY_FILING } from '#messages/ui/party-filing.js';
import { PARTY_GRADE } from '#messages/ui/party-grade.js';
import { PARTY_RIGHTS } from '#messages/ui/party-rights.js';
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
    words: PARTY_FILING.title,
    icon: FilePlus2,
    group: 'work',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/quick-filing/filing-desk-page.js'), 'FilingDeskPage'),
  },
  {
    path: 'answers',
    words: PARTY_ANSWERS.title,
    icon: ShieldQuestion,
    group: 'work',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/answer-several/answers-page.js'), 'AnswersPage'),
  },
  {
    path: 'rights',
    words: PARTY_RIGHTS.rights,
    icon: BadgeCheck,
    group: 'records',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/rights/own-rights-page.js'), 'OwnRightsPage'),
    below: { $rightId: lazyRouteComponent(() => import('../../../features/rights/right-page.js'), 'RightPage') },
  },
  {
    path: 'grade',
    words: PARTY_GRADE.title,
    icon: TrendingUp,
    group: 'records',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/own-grade/grade-page.js'), 'GradePage'),
  },
];

import { lazyRouteComponent } from '@tanstack/react-router';
import {
  BadgeCheck,
  CalendarDays,
  ChartBarBig,
  ChartSpline,
  ClipboardCheck,
  FileInput,
  FileLock2,
  Headset,
  Inbox,
  KeyRound,
  ListChecks,
  Mailbox,
  MailX,
  Mails,
  Megaphone,
  MessageSquareWarning,
  PhoneCall,
  Scale,
  ScrollText,
  Star,
  Store,
  TextSearch,
  UserRound,
  UsersRound,
} from 'lucide-react';
import { DESK_CALENDAR_WORDS } from '#messages/ui/desk-calendar.js';
import { DESK_SEARCH_WORDS } from '#messages/ui/desk-search.js';
import { DESK_WORDS as W } from '#messages/ui/desk.js';
import type { PlaceRow } from './place-row.js';
import { IMPORT_WORDS } from '#messages/ui/desk-imports.js';
import { DESK_FAITH } from '#messages/ui/desk-faith.js';
import { DESK_PARTIES } from '#messages/ui/desk-parties.js';
import { DESK_RIGHTS } from '#messages/ui/desk-rights.js';
import { DESK_GRIEVANCES } from '#messages/ui/desk-grievances.js';
import { LETTER_WORDS } from '#messages/ui/desk-letters.js';
import { DESK_TIPS } from '#messages/ui/desk-tips.js';
import { DICTATION_WORDS } from '#messages/ui/desk-dictations.js';
import { POSTING_WORDS } from '#messages/ui/desk-posting.js';
import { DELIVERY_WORDS } from '#messages/ui/desk-deliveries.js';
import { NEUTRALS_WORDS } from '#messages/ui/desk-neutrals.js';
import { PLATFORM_WORDS } from '#messages/ui/desk-platforms.js';
import { RATINGS_WORDS } from '#messages/ui/desk-ratings.js';
import { STATISTICS_WORDS } from '#messages/ui/statistics.js';
import { WORKLOAD_WORDS } from '#messages/ui/desk-workload.js';
import { READINESS_WORDS } from '#messages/ui/desk-readiness.js';
import { ADMINISTRATION_WORDS as A } from '#messages/ui/desk-administration.js';

/** What the association’s people have: a row is a page, its address, its place in the side bar and a finding of Ctrl-K. */
export const STAFF_PLACES: readonly PlaceRow[] = [
  {
    path: '',
    words: W.tasks,
    icon: ListChecks,
    group: 'work',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/tasks/tasks-page.js'), 'TasksPage'),
    count: 'mine',
  },
  {
    path: 'docket',
    words: W.docket,
    icon: Inbox,
    group: 'work',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/docket/docket-page.js'), 'DocketPage'),
  },
  {
    path: 'calendar',
    words: DESK_CALENDAR_WORDS.calendar,
    icon: CalendarDays,
    group: 'work',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/calendar/calendar-page.js'), 'CalendarPage'),
  },
  {
    path: 'search',
    words: DESK_SEARCH_WORDS.search,
    icon: TextSearch,
    group: 'work',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/search/search-page.js'), 'SearchPage'),
  },
  {
    path: 'dictations',
    words: DICTATION_WORDS.title,
    icon: Headset,
    group: 'work',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/dictations/dictations-page.js'), 'DictationsPage'),
    below: {
      call: lazyRouteComponent(() => import('../../features/dictations/call-page.js'), 'CallPage'),
      paper: lazyRouteComponent(() => import('../../features/dictations/paper-page.js'), 'PaperPage'),
      '$disputeId/$dictationId': lazyRouteComponent(
        () => import('../../features/dictations/compare-page.js'),
        'ComparePage',
      ),
    },
  },
  {
    path: 'posting',
    words: POSTING_WORDS.title,
    icon: Mailbox,
    group: 'work',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/posting/posting-page.js'), 'PostingPage'),
    below: {
      '$disputeId/$serviceId': lazyRouteComponent(() => import('../../features/posting/packet-page.js'), 'PacketPage'),
    },
  },
  {
    path: 'rights',
    words: DESK_RIGHTS.rights,
    icon: BadgeCheck,
    group: 'records',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/rights/rights-page.js'), 'RightsPage'),
    below: { $rightId: lazyRouteComponent(() => import('../../features/rights/right-page.js'), 'RightPage') },
  },
  {
    path: 'parties',
    words: DESK_PARTIES.parties,
    icon: UsersRound,
    group: 'records',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/parties/parties-page.js'), 'PartiesPage'),
    below: { $partyId: lazyRouteComponent(() => import('../../features/parties/party-page.js'), 'PartyPage') },
  },
  {
    path: 'tips',
    words: DESK_TIPS.tips,
    icon: Megaphone,
    group: 'records',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/tips/tips-page.js'), 'TipsPage'),
    below: { $tipId: lazyRouteComponent(() => import('../../features/tips/tip-page.js'), 'TipPage') },
  },
  {
    path: 'signals',
    words: DESK_FAITH.signals,
    icon: Scale,
    group: 'records',
    offices: ['case-manager'],
    page: lazyRouteComponent(() => import('../../features/faith/signals-page.js'), 'SignalsPage'),
  },
  {
    path: 'grievances',
    words: DESK_GRIEVANCES.grievances,
    icon: MessageSquareWarning,
    group: 'records',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/grievances/grievances-page.js'), 'GrievancesPage'),
    below: {
      $grievanceId: lazyRouteComponent(() => import('../../features/grievances/grievance-page.js'), 'GrievancePage'),
    },
  },
  {
    path: 'deliveries',
    words: DELIVERY_WORDS.title,
    icon: MailX,
    group: 'records',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/deliveries/deliveries-page.js'), 'DeliveriesPage'),
  },
  {
    path: 'platforms',
    words: PLATFORM_WORDS.title,
    icon: Store,
    group: 'people',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/platforms/platforms-page.js'), 'PlatformsPage'),
    below: {
      $platformId: lazyRouteComponent(() => import('../../features/platforms/platform-page.js'), 'PlatformPage'),
    },
  },
  {
    path: 'neutrals',
    words: NEUTRALS_WORDS.title,
    icon: Scale,
    group: 'people',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/neutrals/neutrals-page.js'), 'NeutralsPage'),
  },
  {
    path: 'ratings',
    words: RATINGS_WORDS.title,
    icon: Star,
    group: 'people',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/ratings/ratings-page.js'), 'RatingsPage'),
    below: {
      $memberId: lazyRouteComponent(() => import('../../features/ratings/member-page.js'), 'MemberPage'),
    },
  },
  {
    path: 'workload',
    words: WORKLOAD_WORDS.title,
    icon: ChartBarBig,
    group: 'people',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/workload/workload-page.js'), 'WorkloadPage'),
  },
  {
    path: 'statistics',
    words: STATISTICS_WORDS.title,
    icon: ChartSpline,
    group: 'people',
    offices: ['case-manager', 'administrator'],
    page: lazyRouteComponent(() => import('../../features/statistics/statistics-page.js'), 'StatisticsPage'),
  },
  {
    path: 'people',
    words: A.people,
    icon: UserRound,
    group: 'settings',
    offices: ['administrator'],
    page: lazyRouteComponent(() => import('../../features/administration/people-page.js'), 'PeoplePage'),
  },
  {
    path: 'teams',
    words: A.teams,
    icon: UsersRound,
    group: 'settings',
    offices: ['administrator', 'case-manager'],
    page: lazyRouteComponent(() => import('../../features/administration/teams-page.js'), 'TeamsPage'),
  },
  {
    path: 'imports',
    words: IMPORT_WORDS.title,
    icon: FileInput,
    group: 'settings',
    offices: ['administrator', 'case-manager'],
    page: lazyRouteComponent(() => import('../../features/imports/imports-page.js'), 'ImportsPage'),
  },
  {
    path: 'duty',
    words: A.duty,
    icon: PhoneCall,
    group: 'settings',
    offices: ['administrator', 'case-manager'],
    page: lazyRouteComponent(() => import('../../features/administration/duty-page.js'), 'DutyPage'),
  },
  {
    path: 'sign-in',
    words: A.signIn,
    icon: KeyRound,
    group: 'settings',
    offices: ['administrator', 'case-manager'],
    page: lazyRouteComponent(() => import('../../features/administration/sign-in-page.js'), 'SignInPage'),
  },
  {
    path: 'calendar-and-clock',
    words: A.calendar,
    icon: CalendarDays,
    group: 'settings',
    offices: ['administrator', 'case-manager'],
    page: lazyRouteComponent(() => import('../../features/administration/calendar-page.js'), 'CalendarPage'),
  },
  {
    path: 'letters',
    words: LETTER_WORDS.title,
    icon: Mails,
    group: 'settings',
    offices: ['administrator', 'case-manager'],
    page: lazyRouteComponent(() => import('../../features/letters/letters-page.js'), 'LettersPage'),
    below: { $versionId: lazyRouteComponent(() => import('../../features/letters/letter-page.js'), 'LetterPage') },
  },
  {
    path: 'personal-data',
    words: A.personalData,
    icon: FileLock2,
    group: 'settings',
    offices: ['administrator'],
    page: lazyRouteComponent(() => import('../../features/administration/personal-data-page.js'), 'PersonalDataPage'),
  },
  {
    path: 'readiness',
    words: READINESS_WORDS.title,
    icon: ClipboardCheck,
    group: 'settings',
    offices: ['administrator'],
    page: lazyRouteComponent(() => import('../../features/administration/readiness-page.js'), 'ReadinessPage'),
  },
  {
    path: 'security-log',
    words: A.securityLog,
    icon: ScrollText,
    group: 'settings',
    offices: ['administrator'],
    page: lazyRouteComponent(() => import('../../features/administration/security-log-page.js'), 'SecurityLogPage'),
  },
];

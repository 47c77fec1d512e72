import { lazyRouteComponent } from '@tanstack/react-router';
import {
  CalendarDays,
  FileLock2,
  Inbox,
  KeyRound,
  ListChecks,
  PhoneCall,
  ScrollText,
  UserRound,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Words } from '#messages/locale.js';
import { ADMINISTRATION_WORDS as A } from '#messages/ui/desk-administration.js';
import { DESK_WORDS as W } from '#messages/ui/desk.js';
import type { Office } from '../../shared/desk/use-desk.js';

/** The groups of the side bar, in their order. */
export const GROUPS = {
  work: undefined,
  records: W.records,
  people: W.people,
  settings: W.settings,
} as const satisfies Record<string, Words | undefined>;

export type PlaceRow = {
  /** Its first part of the address; the home has none. */
  readonly path: string;
  readonly words: Words;
  readonly icon: LucideIcon;
  readonly group: keyof typeof GROUPS;
  /** Who has it; the API asks anew at each call. */
  readonly offices: readonly Office[];
  readonly page: ComponentType;
  /** Pages below it: what stands behind its address, `$rightId`. */
  readonly below?: Readonly<Record<string, ComponentType>>;
  /** What of the counts of tasks stands beside it. */
  readonly count?: 'mine' | 'unowned';
};

/** Where one can go: a row is a page, its address, its place in the side bar and a finding of Ctrl-K. */
export const PLACES: readonly PlaceRow[] = [
  {
    path: '',
    words: W.tasks,
    icon: ListChecks,
    group: 'work',
    offices: ['case-manager'],
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
    path: 'personal-data',
    words: A.personalData,
    icon: FileLock2,
    group: 'settings',
    offices: ['administrator'],
    page: lazyRouteComponent(() => import('../../features/administration/personal-data-page.js'), 'PersonalDataPage'),
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

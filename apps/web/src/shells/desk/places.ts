import { lazyRouteComponent } from '@tanstack/react-router';
import {
  BadgeCheck,
  CalendarDays,
  FileLock2,
  Inbox,
  KeyRound,
  ListChecks,
  Megaphone,
  PhoneCall,
  Scale,
  ScrollText,
  TextSearch,
  UserRound,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Words } from '#messages/locale.js';
import { ADMINISTRATION_WORDS as A } from '#messages/ui/desk-administration.js';
import { DESK_CALENDAR_WORDS } from '#messages/ui/desk-calendar.js';
import { DESK_SEARCH_WORDS } from '#messages/ui/desk-search.js';
import { DESK_FAITH } from '#messages/ui/desk-faith.js';
import { DESK_PARTIES } from '#messages/ui/desk-parties.js';
import { DESK_RIGHTS } from '#messages/ui/desk-rights.js';
import { DESK_TIPS } from '#messages/ui/desk-tips.js';
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
  },
];

import { lazyRouteComponent } from '@tanstack/react-router';
import {
  Archive,
  BellRing,
  Eye,
  EyeOff,
  GraduationCap,
  HandHelping,
  IdCard,
  Megaphone,
  Newspaper,
  MessageCircleQuestionMark,
  PenLine,
  Radar,
  ScanSearch,
  UserRoundCog,
} from 'lucide-react';
import { DESK_PLACES } from '#messages/ui/desk-places.js';
import { LEGAL_AID_WORDS } from '#messages/ui/legal-aid.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import type { PlaceRow } from '../place-row.js';

/** What several seats have alike. */
export const SHARED: readonly PlaceRow[] = [
  {
    path: 'papers',
    words: SEAT_PLACES.papers,
    icon: PenLine,
    group: 'work',
    offices: ['party', 'mediator', 'expert'],
    page: lazyRouteComponent(() => import('../../../features/own-papers/papers-page.js'), 'PapersPage'),
  },
  {
    path: 'consultations',
    words: SEAT_PLACES.consultations,
    icon: MessageCircleQuestionMark,
    group: 'work',
    offices: ['party', 'case-manager', 'platform-staff'],
    page: lazyRouteComponent(
      () => import('../../../features/consultations/consultations-page.js'),
      'ConsultationsPage',
    ),
    below: {
      $consultationId: lazyRouteComponent(
        () => import('../../../features/consultations/consultation-page.js'),
        'ConsultationPage',
      ),
      'mail/$token': lazyRouteComponent(
        () => import('../../../features/incoming-mails/confirm-mail-page.js'),
        'ConfirmMailPage',
      ),
    },
  },
  {
    path: 'legal-aid',
    words: LEGAL_AID_WORDS.place,
    icon: HandHelping,
    group: 'work',
    offices: ['party', 'case-manager'],
    page: lazyRouteComponent(() => import('../../../features/consultations/consultations-page.js'), 'LegalAidPage'),
    below: {
      $consultationId: lazyRouteComponent(
        () => import('../../../features/consultations/consultation-page.js'),
        'ConsultationPage',
      ),
    },
  },
  {
    path: 'screening',
    words: SEAT_PLACES.screening,
    icon: ScanSearch,
    group: 'work',
    offices: ['case-manager', 'party', 'platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/screening/screening-page.js'), 'ScreeningPage'),
    below: {
      $screeningId: lazyRouteComponent(
        () => import('../../../features/screening/one-screening-page.js'),
        'OneScreeningPage',
      ),
    },
  },
  {
    path: 'warnings',
    words: SEAT_PLACES.warnings,
    icon: Radar,
    group: 'work',
    offices: ['case-manager', 'party', 'platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/early-warnings/warnings-page.js'), 'WarningsPage'),
  },
  {
    path: 'tips',
    words: DESK_PLACES.tips,
    icon: Megaphone,
    group: 'records',
    offices: ['case-manager', 'party', 'platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/tips/tips-page.js'), 'TipsPage'),
    below: { $tipId: lazyRouteComponent(() => import('../../../features/tips/tip-page.js'), 'TipPage') },
  },
  {
    path: 'watch-list',
    words: SEAT_PLACES.watchList,
    icon: Eye,
    group: 'work',
    offices: ['case-manager', 'party', 'platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/watch/watch-list-page.js'), 'WatchListPage'),
    below: {
      identifiers: lazyRouteComponent(
        () => import('../../../features/shop-identifiers/identifier-rules-page.js'),
        'IdentifierRulesPage',
      ),
    },
  },
  {
    path: 'deposits',
    words: SEAT_PLACES.deposits,
    icon: Archive,
    group: 'work',
    offices: ['party'],
    page: lazyRouteComponent(() => import('../../../features/deposits/deposits-page.js'), 'DepositsPage'),
    below: {
      $depositId: lazyRouteComponent(() => import('../../../features/deposits/deposit-page.js'), 'DepositPage'),
    },
  },
  {
    path: 'secrets',
    words: SEAT_PLACES.secrets,
    icon: EyeOff,
    group: 'work',
    offices: ['party', 'mediator', 'expert'],
    page: lazyRouteComponent(() => import('../../../features/secrets/secrets-page.js'), 'SecretsPage'),
    below: { $grantId: lazyRouteComponent(() => import('../../../features/secrets/grant-page.js'), 'GrantPage') },
  },
  {
    path: 'membership',
    words: SEAT_PLACES.membership,
    icon: IdCard,
    group: 'records',
    offices: ['party', 'platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/membership/membership-page.js'), 'MembershipPage'),
  },
  {
    path: 'namings',
    words: SEAT_PLACES.namings,
    icon: Newspaper,
    group: 'records',
    offices: ['party', 'platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/bulletins/namings-page.js'), 'NamingsPage'),
  },
  {
    path: 'training',
    words: SEAT_PLACES.training,
    icon: GraduationCap,
    group: 'records',
    offices: ['party', 'mediator', 'expert', 'platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/training/own-training-page.js'), 'OwnTrainingPage'),
    below: {
      'courses/$course': lazyRouteComponent(() => import('../../../features/training/course-page.js'), 'CoursePage'),
    },
  },
  {
    path: 'notices',
    words: SEAT_PLACES.notices,
    icon: BellRing,
    group: 'settings',
    offices: ['case-manager', 'administrator', 'party', 'mediator', 'expert', 'platform-staff'],
    page: lazyRouteComponent(() => import('../../../features/notices/notices-page.js'), 'NoticesPage'),
  },
  {
    path: 'own-data',
    words: SEAT_PLACES.ownData,
    icon: UserRoundCog,
    group: 'settings',
    offices: ['case-manager', 'administrator', 'party', 'mediator', 'expert', 'platform-staff', 'auditor'],
    page: lazyRouteComponent(() => import('../../../features/own-data/own-data-page.js'), 'OwnDataPage'),
  },
];

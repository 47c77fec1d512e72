import { lazyRouteComponent } from '@tanstack/react-router';
import { FolderOpen } from 'lucide-react';
import { SEAT_WORDS as W } from '#messages/ui/seats.js';
import type { Office } from '../../shared/desk/use-desk.js';
import type { PlaceRow } from './place-row.js';
import { AUDITOR } from './seats/auditor.js';
import { EXPERT } from './seats/expert.js';
import { MEDIATOR } from './seats/mediator.js';
import { PARTY } from './seats/party.js';
import { PLATFORM_STAFF } from './seats/platform-staff.js';
import { SECOND_PERSON } from './seats/second-person.js';
import { SHARED } from './seats/shared.js';
import { STAFF_PLACES } from './staff-places.js';

/** Everybody but the association’s people has its own disputes in one list. */
const MATTERS: PlaceRow = {
  path: 'matters',
  words: W.matters,
  icon: FolderOpen,
  group: 'work',
  offices: ['party', 'mediator', 'expert', 'platform-staff', 'auditor'],
  page: lazyRouteComponent(() => import('../../features/matters/matters-page.js'), 'MattersPage'),
};

const EACH: readonly PlaceRow[] = [
  ...STAFF_PLACES,
  ...PARTY,
  ...MEDIATOR,
  ...EXPERT,
  ...PLATFORM_STAFF,
  ...AUDITOR,
  ...SECOND_PERSON,
  ...SHARED,
];

/** Where one can go, the homes first. */
export const PLACES: readonly PlaceRow[] = [
  ...EACH.filter(({ path }) => path === ''),
  MATTERS,
  ...EACH.filter(({ path }) => path !== ''),
];

export const placesOf = (office: Office): readonly PlaceRow[] =>
  PLACES.filter(({ offices }) => offices.includes(office));

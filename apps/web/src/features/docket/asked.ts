import { keysOf } from '../../shared/keys-of.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { RISKS_NAMED, WAITERS_NAMED } from '#messages/ui/desk-docket.js';
import type { ListDisputesData } from '../../client/types.gen.js';
import { isDay } from '../calendar/days.js';
import { midnight } from '../../shared/desk/midnight.js';
import { oneOf, searchOf, text, type Asked } from '../../shared/desk/search.js';

type Query = NonNullable<ListDisputesData['query']>;
/** Stages that a whole dispute can be at. */
export const STAGES_ASKED = [
  'delegation-answer',
  'party-confirmation',
  'intake',
  'curing',
  'awaiting-counter-notice',
  'next-step',
  'mediation',
  'panel',
  'compliance',
  'awaiting-outcome',
  'closed',
] as const satisfies readonly NonNullable<Query['stage']>[];
export const STATES = ['open', 'closed', 'all'] as const;
export const WHOSE = ['mine', 'team', 'unowned'] as const;
export const PRIORITIES = ['urgent', 'high', 'normal'] as const;
export const WAITING_FOR = keysOf(WAITERS_NAMED);
export const RIGHTS = keysOf(RIGHT_KINDS);
const SORTS = [
  '-filedAt',
  'filedAt',
  'nextDue',
  '-nextDue',
  'number',
  '-number',
  'age',
  '-age',
  'risk',
  '-risk',
] as const satisfies readonly Query['sort'][];
export const SIZES = ['20', '50', '100'] as const;
/** What the signals of a dispute weigh at least: anything, as much as a statistical one, as a hard one. */
export const RISKS = keysOf(RISKS_NAMED);

/** Any whole number of points that the API takes: a kept view may ask for other ones than are offered here. */
const points = (value = '') => (/^[1-9]\d{0,3}$/.test(value) || value === '10000' ? value : undefined);

const day = (value: string | undefined) => (value !== undefined && isDay(value) ? value : undefined);

const SHAPE = {
  search: text,
  state: oneOf(STATES),
  whose: oneOf(WHOSE),
  stage: oneOf(STAGES_ASKED),
  waitingFor: oneOf(WAITING_FOR),
  right: oneOf(RIGHTS),
  priority: oneOf(PRIORITIES),
  partyId: text,
  ownerId: text,
  teamId: text,
  platformId: text,
  tag: text,
  minRisk: points,
  from: day,
  to: day,
  filedFrom: day,
  filedTo: day,
  sort: oneOf(SORTS),
  size: oneOf(SIZES),
};
export const readAsked = searchOf(SHAPE);
export type AskedDisputes = Asked<typeof SHAPE>;
export type OnAsk = (next: { readonly [K in keyof AskedDisputes]?: AskedDisputes[K] | undefined }) => void;

const STAYS: readonly (keyof AskedDisputes)[] = ['sort', 'size'];
/** Takes all filters away; how the list is sorted and how long a page is stays. */
export const NOTHING: Parameters<OnAsk>[0] = Object.fromEntries(
  keysOf(SHAPE).flatMap((name) => (STAYS.includes(name) ? [] : [[name, undefined]])),
);

/** Running disputes if nothing else is said; the next legal day first. */
export function queryOfAsked(asked: AskedDisputes) {
  const { state = 'open', from, to, filedFrom, filedTo, minRisk, sort, size: _, ...rest } = asked;
  const [dueFrom, dueBefore] = [midnight(from), midnight(to, 1)];
  const [filedAfter, filedBefore] = [midnight(filedFrom), midnight(filedTo, 1)];
  return {
    filter: {
      ...rest,
      ...(state !== 'all' && { state }),
      ...(dueFrom !== undefined && { dueFrom }),
      ...(dueBefore !== undefined && { dueBefore }),
      ...(filedAfter !== undefined && { filedFrom: filedAfter }),
      ...(filedBefore !== undefined && { filedBefore }),
      ...(minRisk !== undefined && { minRisk: Number(minRisk) }),
    },
    sort: sort ?? ('nextDue' as const),
  };
}

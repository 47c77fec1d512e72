import { keysOf } from '../../shared/keys-of.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { WAITERS_NAMED } from '#messages/ui/desk-docket.js';
import type { ListDisputesData } from '../../client/types.gen.js';
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
] as const satisfies readonly Query['sort'][];
export const SIZES = ['20', '50', '100'] as const;

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
  from: text,
  to: text,
  sort: oneOf(SORTS),
  size: oneOf(SIZES),
};
export const readAsked = searchOf(SHAPE);
export type AskedDisputes = Asked<typeof SHAPE>;
export type OnAsk = (next: { readonly [K in keyof AskedDisputes]?: AskedDisputes[K] | undefined }) => void;

/** Running disputes if nothing else is said; the next legal day first. */
export function queryOfAsked({ state = 'open', from, to, sort, size: _, ...rest }: AskedDisputes) {
  const [dueFrom, dueBefore] = [midnight(from), midnight(to, 1)];
  return {
    filter: {
      ...rest,
      ...(state !== 'all' && { state }),
      ...(dueFrom !== undefined && { dueFrom }),
      ...(dueBefore !== undefined && { dueBefore }),
    },
    sort: sort ?? ('nextDue' as const),
  };
}

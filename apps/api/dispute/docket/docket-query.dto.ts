import { Transform } from 'class-transformer';
import { PRIORITIES, type Priority } from '#domain/dispute/intake/charge/task-priority.js';
import type { Stage } from '#domain/dispute/core/stage.js';
import { WAITERS, type Waiter } from '#domain/dispute/waits-for.js';
import type { Instant } from '#domain/kernel/message.js';
import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { DOCKET_SORTS, type DocketSort } from '#read-models/docket-orders.js';
import { Choice, Whole } from '../fields/choice.js';
import { Id } from '../fields/id.js';
import { Moment } from '../fields/moment.js';
import { Name } from '../fields/text.js';

export const STAGES: readonly Stage[] = [
  'party-confirmation',
  'delegation-answer',
  'intake',
  'curing',
  'awaiting-counter-notice',
  'mediation',
  'next-step',
  'panel',
  'compliance',
  'awaiting-outcome',
  'closed',
];

export const WHOSE_DISPUTES = ['mine', 'team', 'unowned'] as const;
const STATES = ['open', 'closed'] as const;

export const Number10 = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  );

/** Which disputes. */
export class DocketFilterQuery {
  @Choice(STAGES, { description: 'Only disputes at this stage, as you see it', optional: true })
  stage?: Stage;

  @Choice(STATES, { description: 'Only those that run, or only those that are over', optional: true })
  state?: (typeof STATES)[number];

  @Name({
    description:
      'Part of a number, of a party’s or its agent’s name, of a link or title of goods, of the platform’s number or of the number of the right; at least two characters',
    example: '7Q2M',
    most: 100,
    optional: true,
  })
  search?: string;

  @Id({ description: 'Only those with goods on this platform', optional: true })
  platformId?: string;

  @Choice(RIGHT_KINDS, { description: 'Only those about this kind of right', optional: true })
  right?: RightKind;

  @Id({ description: 'Only those with this party', optional: true })
  partyId?: string;

  @Moment({ description: 'Only those filed at this instant or later', optional: true })
  filedFrom?: Instant;

  @Moment({ description: 'Only those filed before this instant', optional: true })
  filedBefore?: Instant;

  @Choice(WHOSE_DISPUTES, {
    description: 'mine: yours; team: of your teams; unowned: nobody’s yet; for the staff alone',
    optional: true,
  })
  whose?: (typeof WHOSE_DISPUTES)[number];

  @Id({ description: 'Only those that this person handles; for the staff alone', optional: true })
  ownerId?: string;

  @Id({ description: 'Only those that somebody of this team handles; for the staff alone', optional: true })
  teamId?: string;

  @Moment({
    description: 'Only those whose next deadline ends at this instant or later; for the staff alone',
    optional: true,
  })
  dueFrom?: Instant;

  @Moment({
    description: 'Only those whose next deadline ends before this instant; for the staff alone',
    optional: true,
  })
  dueBefore?: Instant;

  @Choice(WAITERS, { description: 'Only those in which it is their turn; for the staff alone', optional: true })
  waitingFor?: Waiter;

  @Choice(PRIORITIES, {
    description: 'Only those with a task that is at least so urgent; for the staff alone',
    optional: true,
  })
  priority?: Priority;

  @Whole({
    description: 'Only those whose signals weigh at least so much; for the staff alone',
    least: 1,
    most: 10_000,
    optional: true,
  })
  @Number10()
  minRisk?: number;

  @Name({ description: 'Only those with this tag; for the staff alone', example: 'press', most: 30, optional: true })
  tag?: string;
}

export class ListDisputesQuery extends DocketFilterQuery {
  @Choice(DOCKET_SORTS, {
    description:
      'By what it is sorted, with a minus the other way round; by the next deadline and by what its signals weigh (of those without any, by the day of filing) for the staff alone',
    optional: true,
  })
  sort?: DocketSort;

  @Name({ description: '`next` of the page before', example: 'Qx7…', most: 1_000, optional: true })
  cursor?: string;

  @Whole({ description: 'How many at most; 50 if not said', least: 1, most: 100, optional: true })
  @Number10()
  limit?: number;
}

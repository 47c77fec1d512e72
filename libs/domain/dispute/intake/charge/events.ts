import type { Event, Instant } from '../../../kernel/message.js';
import type { Subject } from '../../core/subject.js';
import type { TaskKind } from '../../core/task.js';

/**
 * How a dispute came to its case manager: taken by its own hand, handed over with a note, put with many others by
 * order, or because whoever had it is gone or nobody had it.
 */
export const CHARGE_WAYS = ['taken', 'handed-over', 'reassigned', 'replaced'] as const;
export type ChargeWay = (typeof CHARGE_WAYS)[number];

/** From now on this person has the dispute; whose it was first, its filing says. Without one it waits in the queue. */
export type CaseManagerAssigned = Event<
  'CaseManagerAssigned',
  {
    readonly way: ChargeWay;
    readonly toId?: string;
    readonly fromId?: string;
    /** The order of which this is a part, and who gave it. */
    readonly orderId?: string;
    readonly orderedBy?: string;
    readonly noteContentId?: string;
  }
>;

/** The day of a task came near and it was not done, so another person looks as well; told once for each such day. */
export type TaskEscalated = Event<
  'TaskEscalated',
  {
    readonly kind: TaskKind;
    readonly subject: Subject;
    readonly dueAt: Instant;
    readonly toId: string;
    /** Whose it was then; none where it waited in the queue. */
    readonly ownerId?: string;
  }
>;

export type ChargeEvent = CaseManagerAssigned | TaskEscalated;

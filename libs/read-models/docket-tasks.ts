import type { Calendar } from '#domain/calendar/calendar.js';
import { roomSubject, type Subject } from '#domain/dispute/core/subject.js';
import { taskKey } from '#domain/dispute/core/tasks.js';
import type { TaskKind } from '#domain/dispute/core/task.js';
import { escalatesAt } from '#domain/dispute/intake/charge/escalates-at.js';
import { taskOwner } from '#domain/dispute/intake/charge/task-owner.js';
import { priorityOf, type Priority } from '#domain/dispute/intake/charge/task-priority.js';
import { officesIn } from '#domain/dispute/who-acted.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';

/** A task with whose it is, missing where it waits in the queue, and when it calls or whom it has called. */
export type DocketRowTask = {
  readonly kind: TaskKind;
  readonly subject: string;
  readonly dueAt: Instant;
  readonly priority: Priority;
  readonly ownerId?: string;
  readonly escalatesAt?: Instant;
  readonly escalatedTo?: string;
};

type Desk = { readonly roomId: string; readonly escalatedTo?: string; readonly dueAt?: Instant };

export const desksOf = ({ rooms, escalations }: Dispute): readonly Desk[] =>
  Object.entries(rooms).flatMap(([roomId, { kind }]) => {
    const called = escalations[taskKey('answer-desk', roomSubject(roomId))];
    return kind === 'desk' ? [{ roomId, ...(called && { escalatedTo: called.toId, dueAt: called.dueAt }) }] : [];
  });

type ContactCall = { readonly subject: string; readonly escalatedTo: string; readonly dueAt: Instant };

const OF_CONTACT = taskKey('match-contact', '' as Subject);

/** To whom contacts that wait for their match were escalated; the tasks themselves stand at the parties. */
export const contactCallsOf = ({ escalations }: Dispute): readonly ContactCall[] =>
  Object.entries(escalations).flatMap(([key, { toId, dueAt }]) =>
    key.startsWith(OF_CONTACT) ? [{ subject: key.slice(OF_CONTACT.length), escalatedTo: toId, dueAt }] : [],
  );

/** When one calls somebody, working days tell: with a calendar alone. */
export const tasksOf = (
  dispute: Dispute,
  events: Stream<DisputeEvent>['events'],
  calendar?: Calendar,
): readonly DocketRowTask[] => {
  const known = {
    get offices() {
      return officesIn(events, dispute); // asked for a few kinds alone
    },
  };
  return Object.values(dispute.tasks).map((task): DocketRowTask => {
    const { kind, subject, deadline } = task;
    const ownerId = taskOwner(dispute, task, known);
    const called = dispute.escalations[taskKey(kind, subject)];
    return {
      kind,
      subject,
      dueAt: deadline.dueAt,
      priority: priorityOf(kind),
      ...(ownerId !== undefined && { ownerId }),
      ...(called?.dueAt === deadline.dueAt && called.toId !== ownerId
        ? { escalatedTo: called.toId }
        : calendar && { escalatesAt: escalatesAt(deadline, calendar) }),
    };
  });
};

import { deadlineAfter } from '../../../calendar/deadline.js';
import type { Instant } from '../../../kernel/message.js';
import type { Consequence, Decided } from '../../core/consequence.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import { urgingSubject } from '../../core/subject.js';
import type { DeadlineRecomputed } from '../../service/notice/events.js';
import type { UrgingReceived } from './events.js';
import { openUrgings, stillWarned } from './still-urged.js';

/**
 * An urging is answered once nothing of it is left; its time ends earlier when the writing arrived so early that the
 * one from there is over first.
 */
export const urgingsMoved: Consequence = {
  when: ({ dispute }) => openUrgings(dispute).length > 0,
  follows: (decided) => moved(decided),
};

const moved = (decided: Decided): readonly DisputeEvent[] =>
  openUrgings(decided.dispute).flatMap(
    (id) => answered(id, decided.dispute) ?? receivedOtherwise(id, decided) ?? received(id, decided) ?? [],
  );

const answered = (urgingId: string, dispute: Dispute): DisputeEvent | undefined => {
  const { pairs = [] } = dispute.urgings[urgingId] ?? {};
  return stillWarned(dispute, pairs).length > 0 ? undefined : { type: 'UrgingAnswered', data: { urgingId, pairs } };
};

const received = (urgingId: string, { dispute, file }: Decided): UrgingReceived | undefined => {
  const { rulebook, calendar } = file;
  const receivedAt = arrivalOf(urgingId, dispute);
  const { deadline } = getStage(dispute, urgingSubject(urgingId));
  if (receivedAt === undefined || deadline === undefined || rulebook.urging === undefined) return undefined;
  const { ofReceipt: period, clause } = rulebook.urging;
  const anchor = { event: 'UrgingReceived', at: receivedAt };
  const due = deadlineAfter({ anchor, period, clause, rulebook, calendar });
  return due.dueAt < deadline.dueAt ? { type: 'UrgingReceived', data: { urgingId, receivedAt, due } } : undefined;
};

/** It had not arrived when it was deemed to: its time counts from its sending, or from when it came after all. */
const receivedOtherwise = (urgingId: string, decided: Decided): DisputeEvent | undefined => {
  const { dispute, file } = decided;
  const { rulebook, calendar } = file;
  const { sentAt } = dispute.urgings[urgingId] ?? {};
  const subject = urgingSubject(urgingId);
  const { deadline } = getStage(dispute, subject);
  const { trigger } = deadline?.derivation ?? {};
  if (trigger?.event !== 'UrgingReceived' || trigger.at === arrivalOf(urgingId, dispute)) return undefined;
  if (sentAt === undefined || rulebook.urging === undefined) return undefined;
  const { ofSending: period, clause } = rulebook.urging;
  const anchor = { event: 'RightHolderUrged', at: sentAt };
  const bySending: DeadlineRecomputed = {
    type: 'DeadlineRecomputed',
    data: { subject, due: deadlineAfter({ anchor, period, clause, rulebook, calendar }) },
  };
  const moved = received(urgingId, { ...decided, dispute: file.evolve(dispute, [bySending]) }) ?? bySending;
  return moved.data.due.dueAt === deadline?.dueAt ? undefined : moved;
};

const arrivalOf = (urgingId: string, { services }: Dispute): Instant | undefined =>
  Object.values(services).find(({ document, aboutId }) => document === 'urging' && aboutId === urgingId)?.arrivedAt;

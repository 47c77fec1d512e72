import { asAmended } from '#domain/dispute/intake/amendment/as-amended.js';
import { PRIORITIES, type Priority } from '#domain/dispute/intake/charge/task-priority.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Plan } from '#domain/dispute/plan.js';
import { stillCalled } from '#domain/dispute/talks/mediation/session-to-come.js';
import { turnsIn, type Seat } from '#domain/dispute/turns.js';
import { nextOf, waitsFor, type Waiter } from '#domain/dispute/waits-for.js';
import type { Instant } from '#domain/kernel/message.js';
import type { DocketRowTask } from './docket-tasks.js';

/** A party as a line names it: `contentId` are the words in which the complaint names it; of a complainant its own stream. */
export type DocketParty = {
  readonly partyId: string;
  readonly role: 'complainant' | 'respondent';
  readonly contentId?: string;
};

/** A day of the law, of somebody's work, or an appointment, of the dispute. */
export type DocketDay = {
  readonly kind: 'deadline' | 'task' | 'session';
  readonly subject: string;
  readonly at: Instant;
  /** Of a deadline. */
  readonly clause?: string;
  /** Of a task: what it is, and whose, if anybody's. */
  readonly task?: string;
  readonly ownerId?: string;
};

/** What the staff's lists show, filter and sort by; ids and codes, no words of anybody. */
export type DocketFacts = {
  readonly open: boolean;
  readonly parties: readonly DocketParty[];
  readonly party_ids: readonly string[];
  readonly item_ids: readonly string[];
  readonly first_locator_id: string | null;
  readonly item_platform_ids: readonly string[];
  readonly right_kind: string | null;
  readonly right_content_id: string | null;
  /** Under which number a platform handed it over. */
  readonly reference: string | null;
  readonly next_due_subject: string | null;
  readonly next_due_clause: string | null;
  readonly waiting_for: Waiter;
  /** For whom anything in it may wait, the staff aside. */
  readonly turns: readonly Seat[];
  /** The most urgent of what people have to do; its place among the priorities. */
  readonly task_priority: number | null;
  readonly days: readonly DocketDay[];
  readonly first_day_at: Instant | null;
  readonly last_day_at: Instant | null;
};

type Known = {
  readonly stage: string;
  readonly deadlines: Plan['deadlines'];
  readonly tasks: readonly DocketRowTask[];
};

export const docketFactsOf = (
  dispute: Dispute,
  events: readonly DisputeEvent[],
  { stage, deadlines, tasks }: Known,
): DocketFacts => {
  const next = nextOf(deadlines);
  const parties = partiesIn(dispute);
  const days = [...daysOf(dispute, deadlines), ...tasks.map(dayOfTask)].sort((a, b) => order(a.at, b.at));
  return {
    open: stage !== 'closed',
    parties,
    party_ids: parties.map(({ partyId }) => partyId),
    item_ids: dispute.items.map(({ itemId }) => itemId),
    first_locator_id: dispute.items[0]?.locatorContentId ?? null,
    item_platform_ids: [...new Set(dispute.items.map(({ platformId }) => platformId))],
    right_kind: dispute.right ?? null,
    right_content_id: asAmended(events)?.right.detailsContentId ?? null,
    reference: dispute.delegation?.reference ?? null,
    next_due_subject: next?.subject ?? null,
    next_due_clause: next?.clause ?? null,
    waiting_for: waitsFor(dispute, deadlines),
    turns: turnsIn(dispute),
    task_priority: highest(tasks.map(({ priority }) => priority)),
    days,
    first_day_at: days[0]?.at ?? null,
    last_day_at: days.at(-1)?.at ?? null,
  };
};

const order = (a: Instant, b: Instant): number => (a < b ? -1 : a > b ? 1 : 0);

const highest = (priorities: readonly Priority[]): number | null =>
  priorities.length === 0 ? null : Math.min(...priorities.map((one) => PRIORITIES.indexOf(one)));

const partiesIn = ({ complainantId, respondents }: Dispute): readonly DocketParty[] => [
  ...(complainantId === undefined ? [] : [{ partyId: complainantId, role: 'complainant' } as const]),
  ...respondents
    .filter(({ respondentId }) => respondentId !== complainantId)
    .map(({ respondentId, detailsContentId }) => ({
      partyId: respondentId,
      role: 'respondent' as const,
      contentId: detailsContentId,
    })),
];

const dayOfTask = ({ kind, subject, dueAt, ownerId }: DocketRowTask): DocketDay => ({
  kind: 'task',
  subject,
  at: dueAt,
  task: kind,
  ...(ownerId !== undefined && { ownerId }),
});

const daysOf = ({ mediations }: Dispute, deadlines: Plan['deadlines']): readonly DocketDay[] => [
  ...deadlines
    .filter(({ type }) => type !== 'RecomputeDeadline')
    .map(({ subject, dueAt, clause }) => ({ kind: 'deadline' as const, subject, at: dueAt, clause })),
  ...Object.entries(mediations).flatMap(([mediationId, mediation]) =>
    Object.values(mediation.sessions)
      .filter((session) => stillCalled(mediation, session).length > 0)
      .map(({ startsAt }) => ({ kind: 'session' as const, subject: `mediation:${mediationId}`, at: startsAt })),
  ),
];

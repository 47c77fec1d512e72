import type { Calendar } from '#domain/calendar/calendar.js';
import type { Instant, Event } from '#domain/kernel/message.js';
import { contactCallsOf, desksOf, tasksOf, type DocketRowTask } from './docket-tasks.js';
import type { Stream } from '#event-store/load.js';
import { type DisputeEvent, getStage, type Dispute } from '#domain/dispute/core/state.js';
import { rulebookOf } from '#rulebooks/released.js';
import { plan } from '#domain/dispute/plan.js';
import { planWithRooms, type Rooms } from '#domain/room/plan.js';
import { secondsAfter } from '#domain/calendar/deadline.js';
import { docketFactsOf, type DocketFacts } from './docket-facts.js';
import { runningMediation } from '#domain/dispute/core/running-mediation.js';
import type { RoomEvent } from '#domain/room/events.js';
import { evolveRoomState, newRoom } from '#domain/room/state.js';
import { toldOf } from './told-of-dispute.js';
import { latestOf } from './counting.js';
import { foldedDispute } from './folded-dispute.js';

/**
 * One line per dispute on the case manager's screen, what is to be done in it, and when the engine has to look at it
 * again.
 */
export type DocketRow = DocketFacts & {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly number: string | null;
  readonly stage: string;
  readonly reason: string | null;
  readonly filed_at: Instant | null;
  readonly complainant_id: string | null;
  /** Those who have been told of it: none before the complaint is accepted. */
  readonly respondent_ids: readonly string[];
  readonly platform_ids: readonly string[];
  /** Mediators who are proposed or asked, and so see it; the one who has a mediation running in it. */
  readonly mediator_ids: readonly string[];
  readonly mediating_id: string | null;
  readonly case_manager_id: string | null;
  /**
   * The next deadline of anybody; the next instant at which the clock acts; when somebody should look if nothing was
   * heard.
   */
  readonly next_due_at: Instant | null;
  readonly next_act_at: Instant | null;
  readonly next_look_at: Instant | null;
  readonly owed: readonly string[];
  readonly given_up: readonly string[];
  readonly tasks: readonly DocketRowTask[];
  /** Rooms in which a party and the association ask and answer, with whom a question of them has called. */
  readonly desks: ReturnType<typeof desksOf>;
  /** Contacts that wait for their match, as far as somebody was called to them. */
  readonly contact_calls: ReturnType<typeof contactCallsOf>;
  /** When the next of the tasks calls a second person. */
  readonly next_escalation_at: Instant | null;
  readonly position: number;
};

/** Seconds: effects are looked after by Temporal; if none of it came back in this time, somebody should look. */
export const PATIENCE = 15 * 60;

export const docketRowOf = (
  { associationId, streamId, events }: Stream<DisputeEvent>,
  inRooms: readonly Stream<Event>[],
  calendar: Calendar,
): DocketRow => {
  const dispute = foldedDispute(events);
  const { rulebook } = rulebookOf(dispute);
  const { effects, deadlines } = plan(dispute, rulebook, calendar);
  // when to look, rooms included; what is due there shows to nobody
  const [next] = planWithRooms(dispute, roomsOf(inRooms), rulebook, calendar).deadlines;
  const last = events.at(-1);
  const looks = [next?.actAt, effects.length > 0 && last ? secondsAfter(last.meta.at, PATIENCE) : undefined];
  const [nextLookAt] = looks.filter((look) => look !== undefined).sort();
  const { stage, reason } = getStage(dispute, 'dispute');
  const tasks = tasksOf(dispute, events, calendar);
  return {
    association_id: associationId,
    dispute_id: streamId,
    number: dispute.number ?? null,
    stage,
    reason: reason ?? null,
    filed_at: dispute.filedAt ?? null,
    complainant_id: dispute.complainantId ?? null,
    ...toldOf(dispute),
    mediator_ids: mediatorsIn(dispute),
    mediating_id: runningMediation(dispute)?.[1].mediatorId ?? null,
    case_manager_id: dispute.caseManagerId ?? null,
    next_due_at: deadlines.map(({ dueAt }) => dueAt).sort()[0] ?? null,
    next_act_at: next?.actAt ?? null,
    next_look_at: nextLookAt ?? null,
    owed: effects.map(({ key }) => key),
    given_up: dispute.givenUp,
    tasks,
    desks: desksOf(dispute),
    contact_calls: contactCallsOf(dispute),
    ...docketFactsOf(dispute, events, { stage, deadlines, tasks }),
    next_escalation_at: tasks.flatMap(({ escalatesAt: at }) => at ?? []).sort()[0] ?? null,
    position: last?.position ?? 0,
  };
};

/** The last of the days that run in it; one that is provisional moves wherever it lies. */
export const lastDayRunning = ({ events }: Stream<DisputeEvent>): Instant | 'open' | undefined => {
  const { stages, tasks } = foldedDispute(events);
  const running = [
    ...Object.values(stages).flatMap((one) => (one?.deadline && one.stage !== 'closed' ? [one.deadline] : [])),
    ...Object.values(tasks).map(({ deadline }) => deadline),
  ];
  return running.some(({ provisional }) => provisional) ? 'open' : latestOf(running.map(({ dueAt }) => dueAt));
};

const mediatorsIn = ({ mediations }: Dispute): readonly string[] => [
  ...new Set(
    Object.values(mediations).flatMap(({ mediatorId, proposed, former }) => [
      ...(mediatorId === undefined ? [] : [mediatorId]),
      ...proposed.filter((id) => !former.includes(id)),
    ]),
  ),
];

const roomsOf = (streams: readonly Stream<Event>[]): Rooms =>
  new Map(
    streams.map(({ streamId, events }) => [
      streamId,
      (events as readonly RoomEvent[]).reduce(evolveRoomState, newRoom),
    ]),
  );

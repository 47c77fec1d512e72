import { everyStory } from '#domain/testing/core/every-event.js';
import { contextOf, eda } from '#domain/testing/core/actors.js';
import { disputeAfter, fileOf } from '#domain/testing/core/story.js';
import { CONDUCT_SEEN } from '#domain/dispute/visibility/conduct-seen.js';
import { AGREEMENTS_SEEN, MEDIATION_SEEN } from '#domain/dispute/visibility/talks-seen.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { instant } from '#domain/kernel/message.js';
import { notificationsOf } from '#domain/notification/notifications-of.js';
import { factsOf } from './timeline-facts.js';
import { etagOf } from './etag.js';
import { viewOf } from './view.js';

/** What is said and done outside a panel, by the tables of their groups. */
const OUTSIDE: ReadonlySet<string> = new Set(Object.keys({ ...MEDIATION_SEEN, ...AGREEMENTS_SEEN, ...CONDUCT_SEEN }));
/**
 * What becomes of a pair shows in its stage: that it is over, in dispute again, or that its clock stands, and not why.
 */
const MOVES_PAIRS: ReadonlySet<string> = new Set([
  'ProcedureStayed',
  'SettlementReached',
  'MediatedSettlementReached',
  'BreachFound',
  'PerformanceAwaited',
  'FaithFound',
  'FaithAppealDecided',
]);
const TELLS = /"(settled|performed|broken|taken-over|escalated|declined|compliance|settlement-broken|stay)"/;

type Step = Readonly<Record<'before' | 'after', readonly DisputeEvent[]>> & { readonly event: DisputeEvent };
const at = instant('2026-03-01T00:00:00Z');
const SEATS = {
  'asked to sit': { panelId: 'panel-x', seat: 'member', neutralId: 'eda' },
  sitting: { panelId: 'panel-x', seat: 'member', neutralId: 'eda', acceptedAt: at },
} as const;
const seated = (past: readonly DisputeEvent[], how: keyof typeof SEATS): Dispute => {
  const dispute = disputeAfter(past);
  const stage = how === 'sitting' ? 'seated' : 'expert-acceptance';
  return {
    ...dispute,
    complainantId: dispute.complainantId ?? 'ana',
    seats: { ...dispute.seats, x: SEATS[how] },
    stages: { ...dispute.stages, 'seat:x': { stage } },
  };
};
const steps: readonly Step[] = everyStory.flatMap((past) =>
  past.flatMap((event, index) =>
    OUTSIDE.has(event.type) ? [{ event, before: past.slice(0, index), after: past.slice(0, index + 1) }] : [],
  ),
);
const types: ReadonlySet<string> = new Set(steps.map(({ event }) => event.type));

it('looks at every kind of event of talks, reviews and referrals', () =>
  expect([...OUTSIDE].filter((type) => !types.has(type))).toEqual([]));

it.each(Object.keys(SEATS) as (keyof typeof SEATS)[])(
  'nothing that happens outside the panel changes what an expert who is %s sees: view, tag, deadlines, menu',
  (how) => {
    const look = (past: readonly DisputeEvent[]) => viewOf(eda, fileOf(seated(past, how), eda));
    const tagOf = (past: readonly DisputeEvent[]) => etagOf(eda, look(past));
    const changed = steps.filter(
      ({ event, before, after }) => before.length > 0 && !MOVES_PAIRS.has(event.type) && tagOf(before) !== tagOf(after),
    );
    expect([...new Set(changed.map(({ event }) => event.type))]).toEqual([]);
    for (const { event, after } of steps) {
      const { stages, pairs, deadlines, stage, reason } = look(after);
      const shown = JSON.stringify({ stages, pairs, deadlines, stage, reason });
      expect([event.type, TELLS.exec(shown)?.[0]]).toEqual([event.type, undefined]);
    }
  },
);

it('nor is whoever sits told of it by a notification', () => {
  for (const { event, before, after } of steps) {
    const happened = { ...event, meta: { by: { kind: 'person', id: 'somebody' } as const, at, command: 'Do' } };
    if (before.length === 0) continue;
    const told = notificationsOf(seated(before, 'sitting'), seated(after, 'sitting'), [happened]);
    expect([event.type, told.filter(({ to }) => 'accountId' in to && to.accountId === 'eda')]).toEqual([
      event.type,
      [],
    ]);
  }
});

it('days of tasks and numbers that count are in no fact of a timeline that is not for them', () => {
  const [last] = steps.slice(-1);
  if (!last) throw new Error('Nothing happens outside panels');
  const asked = visibilityOf(eda, { dispute: seated(last.after, 'asked to sit'), context: contextOf(eda) });
  const event = { type: 'MeasureSet', data: { sequence: 4, upTo: 3, checkDue: undefined } } as unknown as DisputeEvent;
  expect(factsOf(event, asked)).toEqual({});
});

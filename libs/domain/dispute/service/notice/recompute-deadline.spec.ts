import type { Calendar } from '../../../calendar/calendar.js';
import { localDate } from '../../../calendar/local-date.js';
import type { Actor } from '../../../kernel/message.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';
import { ana, clock, mia } from '../../../testing/core/actors.js';
import {
  acceptComplaint,
  clockSays,
  excuseDelay,
  fileComplaint,
  fileCounterNotice,
  shanghai,
} from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { inWorkingDays, rulebook } from '../../../testing/core/rulebook.js';
import { andThenIn, disputeAfter, fileOf, givenIn, planAfter, storyIn } from '../../../testing/core/story.js';
import type { DisputeCommand } from '../../actions.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { DisputeEvent } from '../../core/state.js';

/** Knows the year only until 21 September: for all it knows the 30th and 1 October are days like others. */
const short: Calendar = { ...calendar, version: 'short', until: localDate('2026-09-21'), holidays: [], workdays: [] };
const lastDay = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: false };
const { 'waiting-period': step } = rulebook.steps;
const rolling: Rulebook = {
  ...rulebook,
  steps: { ...rulebook.steps, 'waiting-period': { ...step, within: { ...step.within, lastDay } } },
};
const [before, after] = [
  { rulebook: rolling, calendar: short },
  { rulebook: rolling, calendar },
];
const waiting = storyIn(before)(
  fileComplaint({}, '09-10T10:00'),
  acceptComplaint('09-10T12:00'),
  fileCounterNotice('09-15T10:00', 'ben', ['bag']),
  recordArrival('09-17T10:00', 'forwarded-counter-notice', 'ana'),
);
const recompute = clockSays('RecomputeDeadline', '09-20T10:00', 'pair:ben:bag');

it('counts a provisional deadline again when the calendar reaches further', () => {
  expect(disputeAfter(waiting).stages['pair:ben:bag']?.deadline).toMatchObject({
    provisional: true,
    dueAt: '2026-10-02T16:00:00.000Z',
  });
  givenIn(after)(...waiting)
    .when(recompute)
    .then({
      type: 'DeadlineRecomputed',
      data: {
        subject: 'pair:ben:bag',
        due: expect.objectContaining({ provisional: false, dueAt: '2026-10-08T16:00:00.000Z' }),
      },
    });
});
it('moves the end by which reports are judged, too, and keeps an excused delay', () => {
  const excused = andThenIn(before)(waiting, excuseDelay('09-18T10:00', 1, 'pair:ben:bag'));
  const counted = disputeAfter(andThenIn(after)(excused, recompute));
  expect(counted.waitingEnds['pair:ben:bag']).toEqual(counted.stages['pair:ben:bag']?.deadline);
  expect(counted.waitingEnds['pair:ben:bag']?.derivation.extensions).toHaveLength(1);
});
it('is planned at once, once', () => {
  expect(planAfter(waiting, before).deadlines.map(({ type }) => type)).not.toContain('RecomputeDeadline');
  const keys = planAfter(waiting, after).deadlines.map(({ key }) => key);
  expect(keys.filter((key) => key.includes('bag'))).toEqual([
    'RecomputeDeadline/pair:ben:bag/story',
    'AskAboutDay/pair:ben:bag/2026-10-02T16:00:00.000Z',
  ]);
  expect(planAfter(andThenIn(after)(waiting, recompute), after).deadlines.map(({ type }) => type)).not.toContain(
    'RecomputeDeadline',
  );
});
describe('of a task', () => {
  const [before, after] = [
    { rulebook: inWorkingDays, calendar: short },
    { rulebook: inWorkingDays, calendar },
  ];
  const filed = storyIn(before)(fileComplaint({}, '09-21T10:00'));
  const about = { subject: 'dispute', task: 'check-materials' } as const;
  const again: DisputeCommand = { type: 'RecomputeDeadline', data: about, by: clock, at: shanghai('09-22T10:00') };
  const task = (past: readonly DisputeEvent[]) => disputeAfter(past).tasks['check-materials/dispute'];

  it('is counted again, too, and planned at once, once', () => {
    expect(task(filed)?.deadline.provisional).toBe(true);
    expect(planAfter(filed, before).deadlines).toEqual([]);
    expect(planAfter(filed, after).deadlines).toMatchObject([
      { key: 'RecomputeDeadline/check-materials/dispute/story', type: 'RecomputeDeadline', ...about },
    ]);
    const counted = andThenIn(after)(filed, again);
    expect(counted.at(-1)).toEqual({ type: 'DeadlineRecomputed', data: { ...about, due: task(counted)?.deadline } });
    expect(task(counted)).toMatchObject({
      kind: 'check-materials',
      subject: 'dispute',
      deadline: { provisional: false },
    });
    expect(planAfter(counted, after).deadlines).toEqual([]);
  });
  it('is told to the staff alone', () => {
    const counted = andThenIn(after)(filed, again);
    const [event] = counted.slice(-1);
    const seenBy = (actor: Actor) =>
      event && redactEvent(event, visibilityOf(actor, fileOf(disputeAfter(counted), actor)), disputeAfter(counted));
    expect([seenBy(mia) === undefined, seenBy(ana)]).toEqual([false, undefined]);
  });
  it('is nothing where there is none', () =>
    givenIn(after)(...andThenIn(before)(filed, acceptComplaint('09-21T12:00')))
      .when(again)
      .then());
});
it('is nothing where the calendar is the same or the deadline certain', () => {
  givenIn(before)(...waiting)
    .when(recompute)
    .then();
  givenIn(after)(...waiting)
    .when(clockSays('RecomputeDeadline', '09-20T10:00', 'respondent:ben'))
    .then();
});
it('is refused for what is not there', () =>
  givenIn(after)(...waiting)
    .when(clockSays('RecomputeDeadline', '09-20T10:00', 'pair:ben:hat'))
    .thenRefused('NoSuchSubject'));

belongsTo(waiting, recompute, 'clock');

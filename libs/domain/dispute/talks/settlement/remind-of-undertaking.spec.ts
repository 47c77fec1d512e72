import { clockSays } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { ana, ben } from '../../../testing/core/actors.js';
import {
  drawUpAgreement,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';
import { newestUndertaking } from '../../../testing/talks/performance-commands.js';
import { acceptOffer, inRoomThen, makeOffer, negotiating, settled, terms } from '../../../testing/talks/room-story.js';
import { localDate } from '../../../calendar/local-date.js';
import type { DisputeEvent } from '../../core/state.js';

it('reaches who promised three days before the agreed day, and not sooner', () => {
  given(...settled.dispute)
    .when(clockSays('RemindOfUndertaking', '04-08T00:01', newestUndertaking))
    .then(
      recorded('UndertakingReminded', { due: due('04-11T00:00') }),
      ordered('performance-due', 'ben', 'pair:ben:bag', 'pair:ben:cap'),
    );
  given(...settled.dispute)
    .when(clockSays('RemindOfUndertaking', '04-08T00:00', newestUndertaking))
    .thenRefused('DeadlineNotReached');
});

const pairs = ['pair:ben:bag', 'pair:ben:cap'] as const;
const settledOn = (day: string) => {
  const agreed = { ...terms, undertakings: terms.undertakings.map((one) => ({ ...one, due: localDate(day) })) };
  return inRoomThen(
    negotiating,
    makeOffer('03-08T12:00', ana, { terms: agreed }),
    acceptOffer('03-09T10:00', ben, agreed),
  ).dispute;
};
const whatFollows = (past: readonly DisputeEvent[]) =>
  planAfter(past)
    .deadlines.filter(({ subject }) => subject.startsWith('undertaking:'))
    .map(({ type, dueAt }) => [type, dueAt]);

it('goes out with the settlement where the promise is due by the next day; the clock tells of its end alone', () => {
  const tomorrow = settledOn('2026-03-10');
  expect(tomorrow).toEqual(
    expect.arrayContaining([
      recorded('UndertakingReminded', { due: due('03-11T00:00') }),
      ordered('performance-due', 'ben', ...pairs),
    ]),
  );
  expect(disputeAfter(tomorrow).stages[newestUndertaking(disputeAfter(tomorrow))]?.stage).toBe('awaiting-performance');
  expect(whatFollows(tomorrow)).toEqual([['NoteUndertakingOverdue', '2026-03-10T16:00:00.000Z']]);
  expect(whatFollows(settledOn('2026-03-11'))).toEqual([['RemindOfUndertaking', '2026-03-10T16:00:00.000Z']]);
});
it('does so with an agreement that took effect when the day was over, which makes it due the day after', () => {
  const promises = [{ byId: 'ben', toId: 'ana', due: localDate('2026-03-06') }];
  const late = andThen(
    mediating,
    drawUpAgreement('03-05T10:00', { promises }),
    signAgreement('03-05T11:00', ana),
    signAgreement('03-05T12:00', ben),
    signAsMediator('03-05T13:00'),
    sealAgreement('03-09T10:00'),
  );
  expect(late).toContainEqual(recorded('UndertakingReminded', { due: due('03-11T00:00') }));
  expect(whatFollows(late)).toEqual([['NoteUndertakingOverdue', '2026-03-10T16:00:00.000Z']]);
});
it('reaches nobody once the day is over: both sides are told of that alone', () => {
  const told = [
    recorded('UndertakingOverdue', { effectiveAt: '2026-04-10T16:00:00.000Z' }),
    ordered('performance-overdue', 'ben', ...pairs),
    ordered('performance-overdue', 'ana', ...pairs),
  ];
  given(...settled.dispute)
    .when(clockSays('RemindOfUndertaking', '04-11T00:01', newestUndertaking))
    .then(...told);
  // as it was recorded before: reminder and agreed day end together
  const before = settledOn('2026-03-10').filter(({ type }) => type !== 'UndertakingReminded');
  given(...before)
    .when(clockSays('RemindOfUndertaking', '03-11T00:01', newestUndertaking))
    .then(recorded('UndertakingOverdue'), ...told.slice(1));
});

import { ana, ben } from '../../../testing/core/actors.js';
import { clockSays, withdrawComplaint } from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import {
  allegeBreach,
  answerBreach,
  broken,
  confirmPerformance,
  decideBreach,
  heard,
  newestUndertaking,
  overdue,
  reportPerformance,
} from '../../../testing/talks/performance-commands.js';
import { acceptOffer, inRoomThen, makeOffer, negotiating, settled, terms } from '../../../testing/talks/room-story.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const past = settled.dispute;
const bag = 'pair:ben:bag';
const cap = 'pair:ben:cap';

it('is reminded of three days before, and said to be overdue after the agreed day', () => {
  given(...past)
    .when(clockSays('RemindOfUndertaking', '04-08T00:01', newestUndertaking))
    .then(recorded('UndertakingReminded', { due: due('04-11T00:00') }), ordered('performance-due', 'ben', bag, cap));
  given(...andThen(past, clockSays('RemindOfUndertaking', '04-08T00:01', newestUndertaking)))
    .when(clockSays('NoteUndertakingOverdue', '04-11T00:01', newestUndertaking))
    .then(
      recorded('UndertakingOverdue'),
      ordered('performance-overdue', 'ben', bag, cap),
      ordered('performance-overdue', 'ana', bag, cap),
    );
  expect(Object.keys(disputeAfter(overdue).tasks)).toContain(
    'chase-undertaking/undertaking:' + Object.keys(disputeAfter(overdue).undertakings)[0],
  );
});
it('is reported by who promised, late or not, and confirmed by the other side or by its silence', () => {
  given(...past)
    .when(reportPerformance('04-01T10:00'))
    .then(
      recorded('PerformanceReported', { due: due('04-07T00:00') }),
      ordered('performance-reported', 'ana', bag, cap),
    );
  given(...past)
    .when(reportPerformance('04-01T10:00', ana))
    .thenRefused('NotYourPart');
  const reported = andThen(overdue, reportPerformance('04-12T10:00'));
  expect(disputeAfter(reported).tasks).not.toHaveProperty(
    'chase-undertaking/' + newestUndertaking(disputeAfter(reported)),
  );
  given(...reported)
    .when(confirmPerformance('04-13T10:00'))
    .then(recorded('PerformanceConfirmed', { by: 'other-side' }));
  given(...reported)
    .when(confirmPerformance('04-13T10:00', ben))
    .thenRefused('NotYourPart');
  given(...reported)
    .when(clockSays('ConfirmBySilence', '04-18T00:01', newestUndertaking))
    .then(recorded('PerformanceConfirmed', { by: 'silence' }));
});
it('a breach is alleged after the day or against a report, never before', () => {
  given(...andThen(past, clockSays('RemindOfUndertaking', '04-08T00:01', newestUndertaking)))
    .when(allegeBreach('04-09T10:00'))
    .thenRefused('DeadlineNotReached');
  given(...overdue)
    .when(allegeBreach('04-12T10:00'))
    .then(recorded('BreachAlleged', { due: due('04-18T00:00') }), ordered('breach-alleged', 'ben', bag, cap));
  given(...overdue)
    .when(allegeBreach('04-12T10:00', ben))
    .thenRefused('NotYourPart');
});
it('the other side is heard before a person finds anything', () => {
  const alleged = andThen(overdue, allegeBreach('04-12T10:00'));
  given(...alleged)
    .when(decideBreach('04-13T10:00', 'broken'))
    .thenRefused('WrongStage');
  given(...alleged)
    .when(answerBreach('04-13T10:00'))
    .then(recorded('BreachHeard', { answerContentId: 'answer' }));
  expect(Object.keys(disputeAfter(heard).tasks)).toContain('decide-breach/' + newestUndertaking(disputeAfter(heard)));
});
it('a breach by the respondent brings back what was settled, with its measures, and a person decides the next step', () => {
  given(...heard)
    .when(decideBreach('04-19T10:00', 'broken'))
    .then(
      recorded('BreachFound', { brokenBy: 'ben', consequence: 'reopen', reopened: [bag, cap] }),
      measureSet(bag, 'block', 5, 'settlement-broken'),
      ordered('breach-decided', 'ben', bag, cap),
      ordered('breach-decided', 'ana', bag, cap),
    );
  expect(disputeAfter(broken).stages[bag]?.stage).toBe('awaiting-counter-notice');
  const alone = andThen(
    past,
    withdrawComplaint('03-10T10:00', 'pair:cai:bag'),
    reportPerformance('04-01T10:00'),
    allegeBreach('04-02T10:00'),
    answerBreach('04-03T10:00'),
  );
  const again = andThen(alone, decideBreach('04-04T10:00', 'broken'));
  expect(again.slice(-2)).toEqual([recorded('DisputeReopened', { pairs: [bag, cap] }), recorded('NextStepAwaited')]);
});
it('a finding alone follows where the settlement says so, or where the complainant broke it', () => {
  const record = { ...terms, onBreach: 'record' } as const;
  const [first] = terms.undertakings;
  const anas = {
    ...terms,
    undertakings: [{ ...first, kind: 'licence', sum: undefined, byId: 'ana' }],
  } as unknown as typeof terms;
  for (const [agreed, by, against] of [
    [record, ben, ana],
    [anas, ana, ben],
  ] as const) {
    const agreedOn = inRoomThen(
      negotiating,
      makeOffer('03-08T12:00', ana, { terms: agreed }),
      acceptOffer('03-09T10:00', ben, agreed),
    ).dispute;
    const late = andThen(
      agreedOn,
      reportPerformance('04-01T10:00', by),
      allegeBreach('04-02T10:00', against),
      answerBreach('04-03T10:00', by),
    );
    given(...late)
      .when(decideBreach('04-04T10:00', 'broken'))
      .then(
        recorded('BreachFound', { brokenBy: by.onBehalfOf, consequence: 'record', reopened: [] }),
        ordered('breach-decided', by === ben ? 'ben' : 'ana', bag, cap),
        ordered('breach-decided', by === ben ? 'ana' : 'ben', bag, cap),
      );
  }
});
it('a dispute with nothing left in it waits for what was promised, and closes with it; nothing is left running', () => {
  const alone = andThen(past, withdrawComplaint('03-10T10:00', 'pair:cai:bag'));
  expect(disputeAfter(alone).stages.dispute).toEqual({ stage: 'compliance' });
  const done = andThen(alone, reportPerformance('04-01T10:00'), confirmPerformance('04-02T10:00'));
  expect(disputeAfter(done).stages.dispute).toEqual({ stage: 'closed', reason: 'settled' });
  expect([planAfter(done).deadlines, disputeAfter(done).tasks]).toEqual([[], {}]);
});

belongsTo(past, reportPerformance('04-01T10:00'), 'ben', 'ana');
belongsTo(past, confirmPerformance('04-01T10:00'), 'ana', 'ben');
belongsTo(heard, decideBreach('04-19T10:00', 'broken'), 'mia');

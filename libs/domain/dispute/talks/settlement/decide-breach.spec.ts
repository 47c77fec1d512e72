import { ana, ben, mia } from '../../../testing/core/actors.js';
import { withdrawComplaint } from '../../../testing/core/commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import {
  allegeBreach,
  answerBreach,
  broken,
  decideBreach,
  heard,
  overdue,
  reportPerformance,
} from '../../../testing/talks/performance-commands.js';
import { acceptOffer, inRoomThen, makeOffer, negotiating, settled, terms } from '../../../testing/talks/room-story.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const past = settled.dispute;
const bag = 'pair:ben:bag';
const cap = 'pair:ben:cap';

it('waits for the other side to be heard', () => {
  const alleged = andThen(overdue, allegeBreach('04-12T10:00'));
  given(...alleged)
    .when(decideBreach('04-13T10:00', 'broken'))
    .thenRefused('WrongStage');
  expect([alleged, heard, broken].map((one) => offers(one, 'DecideBreach')(mia))).toEqual([false, true, false]);
});
it('finds that it was done, with reasons, and tells both', () =>
  given(...heard)
    .when(decideBreach('04-19T10:00', 'performed'))
    .then(
      recorded('PerformanceConfirmed', { by: 'association', reasonContentId: 'why' }),
      ordered('breach-decided', 'ben', bag, cap),
      ordered('breach-decided', 'ana', bag, cap),
    ));
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

belongsTo(heard, decideBreach('04-19T10:00', 'broken'), 'mia');

import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { clockSays } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import {
  acceptNegotiation,
  endNegotiation,
  newestNegotiation,
  proposeNegotiation,
} from '../../../testing/talks/negotiation-commands.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';
import { lifted, silent, waiting } from '../../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, given, givenIn } from '../../../testing/core/story.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { contextOf } from '../../../testing/core/actors.js';
import { shop } from '../../../testing/core/actors.js';

const bag = 'pair:ben:bag';
const propose = proposeNegotiation('03-07T10:00', [bag]);
const proposed = andThen(waiting, propose);
const started = andThen(proposed, acceptNegotiation('03-08T10:00'));

it('is proposed to the other side, which has three days', () =>
  given(...waiting)
    .when(propose)
    .then(
      recorded('NegotiationProposed', {
        respondentId: 'ben',
        proposerId: 'ana',
        pairs: [bag],
        due: due('03-11T00:00'),
      }),
      ordered('negotiation-proposed', 'ben', bag),
    ));
it('begins with the consent of the other side alone, in a room for the two', () => {
  given(...proposed)
    .when(acceptNegotiation('03-08T10:00'))
    .then(
      recorded('NegotiationStarted', { due: due('03-19T00:00') }),
      recorded('RoomOpened', { kind: 'negotiation', members: { partyIds: ['ana', 'ben'], personIds: [] } }),
    );
  given(...proposed)
    .when(acceptNegotiation('03-08T10:00', ana))
    .thenRefused('NotYourPart');
  given(...proposed)
    .when(acceptNegotiation('03-11T10:00'))
    .thenRefused('DeadlinePassed');
});
it('a respondent may ask, too, and a pair is negotiated once at a time', () => {
  given(...waiting)
    .when(proposeNegotiation('03-07T10:00', [bag], ben))
    .then(recorded('NegotiationProposed', { proposerId: 'ben' }), ordered('negotiation-proposed', 'ana', bag));
  given(...proposed)
    .when(propose)
    .thenRefused('WrongStage');
  given(...waiting)
    .when(proposeNegotiation('03-07T10:00', [bag, 'pair:cai:bag']))
    .thenRefused('UnknownReference');
  given(...waiting)
    .when(proposeNegotiation('03-07T10:00', [bag], cai))
    .thenRefused('NotYourPart');
});
it('nobody negotiates against its will', () => {
  given(...proposed)
    .when(endNegotiation('03-08T10:00', 'declined'))
    .then(recorded('NegotiationEnded', { reason: 'declined' }), ordered('negotiation-ended', 'ana', bag));
  given(...proposed)
    .when(endNegotiation('03-08T10:00', 'withdrawn', ana))
    .then(recorded('NegotiationEnded', { reason: 'withdrawn' }), ordered('negotiation-ended', 'ben', bag));
  given(...started)
    .when(endNegotiation('03-09T10:00', 'escalated', ana))
    .then(
      recorded('NegotiationEnded', { reason: 'escalated' }),
      recorded('RoomClosed'),
      ordered('negotiation-ended', 'ben', bag),
    );
  given(...proposed)
    .when(endNegotiation('03-08T10:00', 'escalated'))
    .thenRefused('WrongStage');
});
it('lapses unanswered, and goes on to the next step when its time is over', () => {
  given(...proposed)
    .when(clockSays('LapseNegotiation', '03-11T00:01', newestNegotiation))
    .then(
      recorded('NegotiationEnded', { reason: 'lapsed' }),
      ordered('negotiation-ended', 'ana', bag),
      ordered('negotiation-ended', 'ben', bag),
    );
  given(...started)
    .when(clockSays('LapseNegotiation', '03-19T00:01', newestNegotiation))
    .then(
      recorded('NegotiationEnded', { reason: 'escalated' }),
      recorded('RoomClosed'),
      ordered('negotiation-ended', 'ana', bag),
      ordered('negotiation-ended', 'ben', bag),
    );
});
it('where nothing else runs a person need not decide while the sides talk, and has to when they stop', () => {
  const talking = andThen(silent, proposeNegotiation('03-12T10:00', [bag]), acceptNegotiation('03-12T11:00'));
  expect(Object.keys(disputeAfter(talking).tasks)).toEqual([]);
  expect(Object.keys(disputeAfter(andThen(talking, endNegotiation('03-13T10:00', 'escalated'))).tasks)).toEqual([
    'next-step/dispute',
  ]);
});
it('has to from the day after the last one on which they could have gone on', () => {
  const talking = andThen(silent, proposeNegotiation('03-12T10:00', [bag]), acceptNegotiation('03-12T11:00'));
  const over = andThen(talking, clockSays('LapseNegotiation', '03-23T00:01', newestNegotiation));
  expect(over.at(-1)).toEqual(recorded('NextStepAwaited', { due: due('04-02T00:00') }));
});
it('is not there before acceptance, on what is closed, or by a rulebook without it', () => {
  given(...lifted)
    .when(proposeNegotiation('03-24T10:00', [bag]))
    .thenRefused('WrongStage');
  const { negotiation: _, ...without } = rulebook;
  givenIn({ rulebook: without, calendar })(...waiting)
    .when(propose)
    .thenRefused('LaneNotOpen');
});
it('of negotiation and room only the two sides learn, and the staff that they are there', () => {
  const dispute = disputeAfter(started);
  const told = (by: typeof ana) =>
    started
      .flatMap(
        (event) => redactEvent(event, visibilityOf(by, { dispute, context: contextOf(by) }), dispute)?.event.type ?? [],
      )
      .filter((type) => /Negotiation|Room/.test(type));
  const all = ['NegotiationProposed', 'NegotiationStarted', 'RoomOpened'];
  expect([ana, ben, mia].map(told)).toEqual([all, all, all]);
  expect([cai, shop].map(told)).toEqual([[], []]);
  given(...started)
    .when(asked(endNegotiation('03-09T10:00', 'escalated'), cai))
    .thenRefused('NotYourPart');
});

belongsTo(waiting, propose, 'ana', 'ben');

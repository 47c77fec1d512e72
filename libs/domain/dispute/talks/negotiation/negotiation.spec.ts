import { recorded } from '../../../testing/core/expected.js';
import { ana, ben, cai, contextOf, mia, shop } from '../../../testing/core/actors.js';
import {
  acceptNegotiation,
  endNegotiation,
  proposeNegotiation,
  newestNegotiation,
} from '../../../testing/talks/negotiation-commands.js';
import { silent, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { clockSays } from '../../../testing/core/commands.js';
import { due } from '../../../testing/core/expected.js';

const bag = 'pair:ben:bag';
const started = andThen(waiting, proposeNegotiation('03-07T10:00', [bag]), acceptNegotiation('03-08T10:00'));

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
});

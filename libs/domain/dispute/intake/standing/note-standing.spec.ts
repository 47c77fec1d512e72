import { accepted, filed, lifted } from '../../../testing/core/scenes.js';
import { andThenIn, disputeAfter, given, givenIn, planAfter } from '../../../testing/core/story.js';
import { recorded } from '../../../testing/core/expected.js';
import { finding, noteStanding, order, under } from '../../../testing/intake/standings.js';
import { belongsTo } from '../../../testing/core/guards.js';

const all = under(order());
belongsTo(filed, noteStanding('03-01T11:00', finding), 'engine');

it('calls a pending complaint before a person by a day, and moves nothing else', () => {
  const past = andThenIn(all)(filed, noteStanding('03-01T11:00'));
  expect(past.at(-1)).toEqual(
    recorded('StandingNoted', { pairs: ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'], officerId: 'mia' }),
  );
  expect(disputeAfter(past).tasks['review-standing/dispute']).toBeDefined();
  expect(disputeAfter(past).stages).toEqual(disputeAfter(filed).stages);
});
it('lifts nothing', () => {
  const past = andThenIn(all)(accepted, noteStanding('03-02T11:00'));
  expect(disputeAfter(past).measures).toEqual(disputeAfter(accepted).measures);
  expect(planAfter(past).effects).toEqual(planAfter(accepted).effects);
});
it('names what the order reaches alone, and is told once', () => {
  const ben = under(order({ kind: 'against', partyId: 'ben' }));
  const past = andThenIn(ben)(filed, noteStanding('03-01T11:00'));
  expect(past.at(-1)).toEqual(recorded('StandingNoted', { pairs: ['pair:ben:bag', 'pair:ben:cap'] }));
  givenIn(ben)(...past)
    .when(noteStanding('03-01T12:00'))
    .then();
});
it.each([
  ['an order against somebody else', filed, under(order({ kind: 'against', partyId: 'dan' }))],
  ['an order that was lifted', filed, under()],
] as const)('%s calls nobody', (_, past, world) => {
  givenIn(world)(...past)
    .when(noteStanding('03-01T11:00'))
    .then();
});
it('of a finding all that waits or stands comes, and what is over does not', () => {
  given(...accepted)
    .when(noteStanding('03-02T10:00', finding))
    .then(recorded('StandingNoted', { cause: finding }));
  given(...lifted)
    .when(noteStanding('03-24T10:00', finding))
    .then(recorded('StandingNoted', { pairs: ['pair:cai:bag', 'pair:ben:cap'] }));
});

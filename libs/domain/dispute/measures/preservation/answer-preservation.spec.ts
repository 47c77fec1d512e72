import { ben, mia, shop } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { shopAsked } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { answerPreservation, preservationOf } from '../../../testing/measures/lane-commands.js';
import { kept, missing, roomFiled } from '../../../testing/measures/lane-stories.js';

const preservation = preservationOf(disputeAfter(roomFiled));
const stageOf = (past: typeof roomFiled) => disputeAfter(past).stages[preservation]?.stage;

it('is confirmed part by part, with hashes, and what is missing with who controlled it', () => {
  const half = andThen(roomFiled, answerPreservation('03-01T11:00', [kept]));
  expect(stageOf(half)).toBe('awaiting-preservation');
  const whole = andThen(half, answerPreservation('03-01T12:00', [missing]));
  expect([stageOf(whole), Object.values(disputeAfter(whole).preservations)[0]?.results]).toEqual([
    'closed',
    [kept, missing],
  ]);
});
it('is told of rooms and parts that were asked for', () =>
  given(...roomFiled)
    .when(answerPreservation('03-01T11:00', [{ ...kept, itemId: 'bag' }]))
    .thenRefused('UnknownReference'));
it.each([
  ['nothing', [], 'NothingNamed'],
  ['one part twice', [kept, kept], 'NamedTwice'],
] as const)('does not tell %s', (_, results, code) =>
  given(...roomFiled)
    .when(answerPreservation('03-01T11:00', results))
    .thenRefused(code),
);
it.each([
  ['platform', shop],
  ['association', mia],
] as const)('says whose word it is: %s', (answeredBy, by) =>
  given(...roomFiled)
    .when(answerPreservation('03-01T11:00', [missing], by))
    .then(recorded('PreservationAnswered', { answeredBy, results: [missing] })),
);
it('is offered to the platform that was asked, and again when it has more to say', () => {
  expect(offered(roomFiled, shop, 'AnswerPreservation')).toEqual([preservation]);
  expect(offered(shopAsked, shop, 'AnswerPreservation')).toEqual([]);
  const whole = andThen(roomFiled, answerPreservation('03-01T11:00', [kept, missing]));
  expect(offered(whole, shop, 'AnswerPreservation')).toEqual([preservation]);
  given(...whole)
    .when(answerPreservation('03-01T12:00', [{ ...kept, sha256: 'cd'.repeat(32) }]))
    .then(recorded('PreservationAnswered'));
});
it('is no business of the parties', () =>
  given(...roomFiled)
    .when(answerPreservation('03-01T11:00', [kept], ben))
    .thenRefused('NotFound'));

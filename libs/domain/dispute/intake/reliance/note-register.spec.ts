import { acceptComplaint } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { andThenIn, disputeAfter, given, givenIn } from '../../../testing/core/story.js';
import { fileComplaint, complaint } from '../../../testing/core/commands.js';
import { denied, noteRegister, registered, relying } from '../../../testing/intake/standings.js';
import { reviewReliance } from '../../../testing/intake/amendments.js';

const world = registered();
belongsTo(relying, noteRegister('03-01T11:00'), 'engine');

it('what the register says comes before a person by a day, once', () => {
  const past = andThenIn(world)(relying, noteRegister('03-01T11:00'));
  expect(past.at(-1)).toEqual(recorded('RegisterNoted', { register: denied }));
  expect(disputeAfter(past).tasks['review-register/dispute']).toBeDefined();
  givenIn(world)(...past)
    .when(noteRegister('03-01T12:00'))
    .then();
  const looked = andThenIn(world)(past, reviewReliance('03-02T10:00', 'right-1'));
  expect(disputeAfter(looked).tasks['review-register/dispute']).toBeUndefined();
});
it('a right against which nothing is known calls nobody', () =>
  givenIn(registered({ ...denied, flags: ['not-checked'], changes: [] }))(...relying)
    .when(noteRegister('03-01T11:00'))
    .then());
it('whoever files from a right that was declared invalid has the case manager called with the filing', () => {
  const register = {
    position: 5,
    check: 'checked',
    as: 'holder',
    flags: ['invalidated-not-final'],
    papers: [],
  } as const;
  const step = fileComplaint({ right: { ...complaint.right, rightId: 'right-1', register } });
  given()
    .when(step)
    .then(
      recorded('ComplaintFiled'),
      recorded('ServiceOrdered'),
      recorded('RegisterNoted', { register: { rightId: 'right-1', position: 5, flags: register.flags, changes: [] } }),
    );
});
it('accepting from such a right asks for no measure, says so, records what was read, and a person decides', () => {
  const past = andThenIn(world)(relying, acceptComplaint());
  expect(past.filter(({ type }) => type === 'MeasureSet')).toEqual([]);
  expect(past.find(({ type }) => type === 'ComplaintAccepted')?.data).toMatchObject({
    withoutMeasure: ['VALIDITY'],
    register: denied,
  });
  expect(past.find(({ type }) => type === 'MeasuresHeld')?.data).toMatchObject({
    because: 'validity-denied',
    register: denied,
  });
  expect(Object.keys(disputeAfter(past).tasks)).toEqual(
    expect.arrayContaining(['decide-held/dispute', 'review-register/dispute']),
  );
});
it('a pending invalidation alone is told and holds nothing', () => {
  const pending = registered({ ...denied, flags: ['invalidation-pending'], changes: ['invalidation-pending'] });
  expect(andThenIn(pending)(relying, acceptComplaint()).filter(({ type }) => type === 'MeasureSet')).toHaveLength(3);
});

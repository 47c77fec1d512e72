import { mia } from '../../../testing/core/actors.js';
import { shanghai, rejectComplaint } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { referIn, withoutReferrals } from '../../../testing/conduct/referrals.js';
import { accepted, filed } from '../../../testing/core/scenes.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';

it('keeps from whom and under which number', () =>
  given(...filed)
    .when(referIn('03-01T11:00', '02-27T10:00'))
    .then(
      recorded('ReferredIn', { numberContentId: 'number', referredAt: shanghai('02-27T10:00'), officerId: 'mia' }),
    ));
it('was not handed in tomorrow', () =>
  given(...filed)
    .when(referIn('03-01T11:00', '03-01T11:01'))
    .thenRefused('InstantImplausible'));
it('is on the record before it ends alone', () =>
  given(...andThen(filed, rejectComplaint('03-02T10:00', 'other')))
    .when(referIn('03-03T10:00'))
    .thenRefused('WrongStage'));
it('is filed first', () =>
  expect(() => given().when(referIn('03-01T11:00')).then()).toThrow(expect.objectContaining({ code: 'NotFound' })));
belongsTo(filed, referIn('03-01T11:00'), 'mia');
it('is offered while the dispute goes on, in a mediation too', () => {
  for (const past of [filed, accepted, mediating]) expect(offered(past, mia, 'ReferIn')).toEqual(['dispute']);
  expect(offered(andThen(filed, rejectComplaint('03-02T10:00', 'other')), mia, 'ReferIn')).toEqual([]);
});
it('needs a rulebook that knows of it', () => {
  givenIn(withoutReferrals)(...accepted)
    .when(referIn('03-02T10:00'))
    .thenRefused('LaneNotOpen');
  expect(offered(accepted, mia, 'ReferIn', withoutReferrals)).toEqual([]);
});

belongsTo(filed, referIn('03-01T11:00'), 'mia');

import { ana, mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { matchUnlisted, nameUnlisted, refuseUnlisted } from '../../../testing/intake/record-commands.js';
import { offered } from '../../../testing/core/menu.js';
import { noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const cap = 'pair:ben:cap';
const named = andThen(noticed, nameUnlisted('03-05T10:00'));
const refusal = refuseUnlisted('03-06T10:00');

it('that is in no dispute of ours is answered with a reason, never dropped', () => {
  given(...named)
    .when(refuseUnlisted('03-06T10:00'))
    .then(
      recorded('UnlistedRefused', { partyId: 'ben', reasonContentId: 'why' }),
      ordered('unlisted-refused', 'ben', 'pair:ben:bag', cap),
    );
  expect(Object.keys(disputeAfter(named).tasks)).toContain('match-unlisted/dispute');
  expect(Object.keys(disputeAfter(andThen(named, refuseUnlisted('03-06T10:00'))).tasks)).not.toContain(
    'match-unlisted/dispute',
  );
});
it('answers the complainant about all that was noticed', () =>
  given(...andThen(noticed, nameUnlisted('03-05T10:00', ana)))
    .when(refusal)
    .then(recorded('UnlistedRefused'), ordered('unlisted-refused', 'ana', 'pair:ben:bag', 'pair:cai:bag', cap)));
it('is of what waits, once', () => {
  given(...noticed)
    .when(refusal)
    .thenRefused('UnknownReference');
  for (const past of [andThen(named, refusal), andThen(named, matchUnlisted('03-06T09:00', cap))]) {
    given(...past)
      .when(refusal)
      .thenRefused('NamedTwice');
    expect(offered(past, mia, 'RefuseUnlisted')).toEqual([]);
  }
  expect([noticed, named].map((past) => offered(past, mia, 'RefuseUnlisted'))).toEqual([[], ['dispute']]);
});

belongsTo(named, refusal, 'mia');

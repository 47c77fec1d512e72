import { ana, ben, cai, mia, shop } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { accepted, noticed } from '../../../testing/core/scenes.js';
import { andThen, given, givenIn, planAfter } from '../../../testing/core/story.js';
import { inviteToMediation } from '../../../testing/talks/mediation-commands.js';

it('reaches a respondent with its own items alone, and stops no clock', () => {
  const past = andThen(noticed, inviteToMediation('03-03T10:00', ['ben', 'cai'], ana));
  given(...noticed)
    .when(inviteToMediation('03-03T10:00', ['cai'], ana))
    .then(
      recorded('MediationInvited', { parties: ['ana', 'cai'], invitedBy: 'party' }),
      ordered('mediation-invitation', 'ana', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
      ordered('mediation-invitation', 'cai', 'pair:cai:bag'),
    );
  expect(planAfter(past).deadlines).toEqual(expect.arrayContaining([...planAfter(noticed).deadlines]));
});
it('goes to nobody who does not know of the dispute, and a respondent invites with itself', () => {
  given(...noticed)
    .when(inviteToMediation('03-03T10:00', ['dan']))
    .thenRefused('UnknownReference');
  given(...noticed)
    .when(inviteToMediation('03-03T10:00', []))
    .thenRefused('NothingNamed');
  given(...noticed)
    .when(inviteToMediation('03-03T10:00', ['ben', 'ben']))
    .thenRefused('NamedTwice');
  given(...noticed)
    .when(inviteToMediation('03-03T10:00', ['cai'], ben))
    .thenRefused('NotYourPart');
});
it('is one at a time, by a rulebook that knows mediation', () => {
  const invited = andThen(accepted, inviteToMediation('03-03T10:00'));
  given(...invited)
    .when(inviteToMediation('03-03T11:00'))
    .thenRefused('MediationRuns');
  const { mediation: _, ...bare } = rulebook;
  const without = { rulebook: bare, calendar };
  givenIn(without)(...noticed)
    .when(inviteToMediation('03-03T10:00'))
    .thenRefused('LaneNotOpen');
  expect([ana, ben, cai, mia, shop].map(offers(noticed, 'InviteToMediation'))).toEqual([true, true, true, true, false]);
  expect(offers(invited, 'InviteToMediation')(mia)).toBe(false);
  expect(offers(noticed, 'InviteToMediation', without)(mia)).toBe(false);
});

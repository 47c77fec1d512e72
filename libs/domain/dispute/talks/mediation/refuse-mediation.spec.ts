import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given, story } from '../../../testing/core/story.js';
import { consentToMediation, refuseMediation, requestMediation } from '../../../testing/talks/mediation-commands.js';
import { bothToldOfEnd, mediationEnded } from '../../../testing/talks/mediation-expected.js';

const requested = story(requestMediation());

it('by one of two is the end: who clearly refuses is not mediated with', () =>
  given(...requested)
    .when(refuseMediation('03-03T10:00', ben, 'why'))
    .then(
      recorded('MediationRefused', { partyId: 'ben', by: 'words', reasonContentId: 'why' }),
      mediationEnded('refused', { partyId: 'ben' }),
      ...bothToldOfEnd,
      recorded('NextStepAwaited'),
    ));
it('by one of several respondents lets the others go on, and it is asked no more', () => {
  const past = story(
    requestMediation('03-02T10:00', 'ben', 'cai'),
    consentToMediation('03-02T11:00', ana),
    consentToMediation('03-02T12:00', ben),
  );
  given(...past)
    .when(refuseMediation('03-03T10:00', cai))
    .then(
      recorded('MediationRefused', { partyId: 'cai' }),
      recorded('MediationAgreed', { choiceDue: due('03-06T00:00') }),
    );
  expect([ben, cai].map(offers(past, 'RefuseMediation'))).toEqual([true, true]);
  expect(offers(andThen(past, refuseMediation('03-03T10:00', cai)), 'RefuseMediation')(cai)).toBe(false);
});
it('is a party’s own', () =>
  given(...requested)
    .when(asked(refuseMediation('03-03T10:00'), mia))
    .thenRefused('NotYourPart'));

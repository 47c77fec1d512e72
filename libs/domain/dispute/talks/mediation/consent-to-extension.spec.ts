import { ana, ben, max } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';
import { consentToExtension } from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';

const one = andThen(mediating, consentToExtension('03-20T10:00', ana));

it('moves the end with the consent of all, to the same number of days', () => {
  expect(planAfter(one).deadlines.find(({ type }) => type === 'LapseMediation')?.dueAt).toBe(
    '2026-04-03T16:00:00.000Z',
  );
  given(...one)
    .when(consentToExtension('03-21T10:00', ben))
    .then(recorded('ExtensionConsented'), recorded('MediationExtended', { days: 10, due: due('04-14T00:00') }));
  given(...one)
    .when(consentToExtension('03-21T10:00', ben, 5))
    .then(recorded('ExtensionConsented', { days: 5 }));
});
it('goes as far as the rulebook bears, in all, and not past the end', () => {
  given(...mediating)
    .when(consentToExtension('03-20T10:00', ana, 21))
    .thenRefused('TooMany');
  given(...mediating)
    .when(consentToExtension('03-20T10:00', ana, 0))
    .thenRefused('NothingNamed');
  given(...mediating)
    .when(consentToExtension('04-04T00:01', ana))
    .thenRefused('DeadlinePassed');
  const whole = andThen(
    mediating,
    consentToExtension('03-20T10:00', ana, 20),
    consentToExtension('03-20T11:00', ben, 20),
  );
  given(...whole)
    .when(consentToExtension('03-21T10:00', ana, 1))
    .thenRefused('TooMany');
  expect([ana, ben, max].map(offers(one, 'ConsentToExtension'))).toEqual([true, true, false]);
  expect(offers(whole, 'ConsentToExtension')(ana)).toBe(false);
});

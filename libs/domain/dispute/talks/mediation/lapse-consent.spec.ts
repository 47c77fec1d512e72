import { ana, ben } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, given, story } from '../../../testing/core/story.js';
import { consentToMediation, mediationClock, requestMediation } from '../../../testing/talks/mediation-commands.js';
import { bothToldOfEnd, mediationEnded } from '../../../testing/talks/mediation-expected.js';

const one = story(requestMediation(), consentToMediation('03-02T11:00', ana));

it('never takes silence for a consent', () => {
  given(...one)
    .when(mediationClock('LapseConsent', '03-08T00:01'))
    .then(
      recorded('MediationRefused', { partyId: 'ben', by: 'silence' }),
      mediationEnded('refused'),
      ...bothToldOfEnd,
      recorded('NextStepAwaited'),
    );
  given(...one)
    .when(mediationClock('LapseConsent', '03-08T00:00'))
    .thenRefused('DeadlineNotReached');
});
it('lets those go on who consented, without who was silent', () => {
  const past = andThen(
    story(requestMediation('03-02T10:00', 'ben', 'cai'), consentToMediation('03-02T11:00', ana)),
    consentToMediation('03-02T12:00', ben),
  );
  given(...past)
    .when(mediationClock('LapseConsent', '03-08T00:01'))
    .then(recorded('MediationRefused', { partyId: 'cai', by: 'silence' }), recorded('MediationAgreed'));
});

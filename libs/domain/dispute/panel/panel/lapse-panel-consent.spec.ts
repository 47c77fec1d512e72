import { ana } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, given } from '../../../testing/core/story.js';
import { consentToPanel, panelClock } from '../../../testing/panel/panel-commands.js';
import { panelAsked } from '../../../testing/panel/panel-stories.js';

it('falls to advice where somebody is not bound by then', () => {
  const one = andThen(panelAsked, consentToPanel('03-10T11:00', ana));
  given(...one)
    .when(panelClock('LapsePanelConsent', '03-16T00:01'))
    .then(recorded('CompetenceSettled', { legalKind: 'advisory-opinion', unbound: ['ben'] }));
  given(...one)
    .when(panelClock('LapsePanelConsent', '03-16T00:00'))
    .thenRefused('DeadlineNotReached');
});

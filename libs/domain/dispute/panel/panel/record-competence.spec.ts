import { ana, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { consentToPanel, panelClock, recordCompetence } from '../../../testing/panel/panel-commands.js';
import { panelAgreed, panelAsked } from '../../../testing/panel/panel-stories.js';

it('binds by rules or terms that were accepted before', () => {
  given(...panelAsked)
    .when(recordCompetence('03-11T10:00', 'ben'))
    .then(recorded('CompetenceRecorded', { partyId: 'ben', basis: 'membership', version: '2026-01', clause: '12' }));
  const bound = andThen(panelAsked, consentToPanel('03-10T11:00', ana), recordCompetence('03-11T10:00', 'ben'));
  given(...bound)
    .when(panelClock('LapsePanelConsent', '03-16T00:01'))
    .then(recorded('CompetenceSettled', { legalKind: 'contractual-decision', unbound: [] }));
});
it('is the association’s, of those concerned; a delegation agreement binds platforms alone', () => {
  given(...panelAsked)
    .when(recordCompetence('03-11T10:00', 'eve'))
    .thenRefused('UnknownReference');
  given(...panelAsked)
    .when(recordCompetence('03-11T10:00', 'ana', 'delegation-agreement'))
    .thenRefused('UnknownReference');
  given(...panelAsked)
    .when(asked(recordCompetence('03-11T10:00', 'ben'), ana))
    .thenRefused('NotYourPart');
  expect([panelAsked, panelAgreed].map((past) => offers(past, 'RecordCompetence')(mia))).toEqual([true, false]);
});

import { ana, ben } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import {
  commitDraw,
  consentToPanel,
  decideCompetence,
  recordCompetence,
  withdrawPanelConsent,
} from '../../../testing/panel/panel-commands.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import { panelAgreed, panelAsked } from '../../../testing/panel/panel-stories.js';

const withdrawn = andThen(panelAgreed, withdrawPanelConsent('03-12T10:00', ben));

it('is decided on before anything else goes on, and its party cannot be bound', () => {
  expect(withdrawn.at(-1)).toEqual(recorded('PanelConsentWithdrawn', { partyId: 'ben', reasonContentId: 'why' }));
  given(...withdrawn)
    .when(commitDraw('03-12T11:00'))
    .thenRefused('WrongStage');
  given(...withdrawn)
    .when(decideCompetence('03-13T10:00', 'rejected'))
    .thenRefused('LegalKindNotCarried');
});
it('takes back what was consented to, and not what binds otherwise', () => {
  const half = andThen(panelAsked, consentToPanel('03-10T11:00', ana), recordCompetence('03-11T10:00', 'ben'));
  given(...half)
    .when(withdrawPanelConsent('03-12T10:00', ben))
    .thenRefused('NoConsentGiven');
  expect([ana, ben].map(offers(half, 'WithdrawPanelConsent'))).toEqual([true, false]);
  expect(offers(withdrawn, 'WithdrawPanelConsent')(ana)).toBe(false);
});
it('leaves bound whom rules bind beside its consent', () => {
  const both = andThen(
    panelAsked,
    recordCompetence('03-10T10:30', 'ben'),
    consentToPanel('03-10T11:00', ana),
    consentToPanel('03-11T10:00', ben),
  );
  expect(panelAfter(both).bound['ben']).toEqual({ basis: 'submission' });
  const taken = andThen(both, withdrawPanelConsent('03-12T10:00', ben));
  expect(panelAfter(taken).bound['ben']).toEqual({ basis: 'membership', version: '2026-01', clause: '12' });
  expect(panelAfter(andThen(taken, decideCompetence('03-13T10:00', 'rejected')))).toMatchObject({
    legalKind: 'contractual-decision',
    stage: 'draw-commitment',
  });
});

import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { consentToPanel, recordCompetence } from '../../../testing/panel/panel-commands.js';
import { panelAgreed, panelAsked } from '../../../testing/panel/panel-stories.js';

const one = andThen(panelAsked, consentToPanel('03-10T11:00', ana));

it('binds whoever gives it, and competence is settled as soon as all have', () =>
  given(...one)
    .when(consentToPanel('03-11T10:00', ben))
    .then(
      recorded('PanelConsented', { partyId: 'ben' }),
      recorded('CompetenceSettled', { legalKind: 'contractual-decision', unbound: [], due: due('03-13T00:00') }),
    ));
it('is given once, in time however late the clock is', () => {
  given(...one)
    .when(consentToPanel('03-10T12:00', ana))
    .thenRefused('AnsweredAlready');
  given(...one)
    .when(consentToPanel('2026-03-16T00:00:01', ben))
    .thenRefused('DeadlinePassed');
  for (const stranger of [cai, mia])
    given(...one)
      .when(asked(consentToPanel('03-11T10:00', ben), stranger))
      .thenRefused('NotYourPart');
});
it('is offered to parties that have not given it, bound by rules or not', () => {
  const bound = andThen(one, recordCompetence('03-11T10:00', 'ben'));
  expect([ana, ben, cai, mia].map(offers(bound, 'ConsentToPanel'))).toEqual([false, true, false, false]);
  expect(offers(panelAgreed, 'ConsentToPanel')(ben)).toBe(false);
});

import { ben, mia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import {
  commitDraw,
  decideCompetence,
  objectToCompetence,
  withdrawPanelConsent,
} from '../../../testing/panel/panel-commands.js';
import { listFrozen, panelAgreed } from '../../../testing/panel/panel-stories.js';

const objected = andThen(listFrozen, objectToCompetence('03-12T10:00', ben));
const withdrawn = andThen(panelAgreed, withdrawPanelConsent('03-12T10:00', ben));

it('lets the panel go on, and the time that it took is not counted', () =>
  given(...objected)
    .when(decideCompetence('03-14T10:00', 'rejected'))
    .then(recorded('CompetenceDecided', { legalKind: 'contractual-decision', resumed: due('03-16T00:00') })));
it('or go on with advice alone, or end', () => {
  expect(panelAfter(andThen(objected, decideCompetence('03-14T10:00', 'advisory-only')))).toMatchObject({
    legalKind: 'advisory-opinion',
    stage: 'draw-nonces',
  });
  expect(panelAfter(andThen(objected, decideCompetence('03-14T10:00', 'no-competence')))).toMatchObject({
    outcome: 'no-competence',
    stage: 'closed',
  });
});
it('cannot bind whoever took its consent back', () => {
  given(...withdrawn)
    .when(decideCompetence('03-13T10:00', 'rejected'))
    .thenRefused('LegalKindNotCarried');
  given(...andThen(withdrawn, decideCompetence('03-13T10:00', 'advisory-only')))
    .when(commitDraw('03-13T11:00'))
    .then(recorded('DrawCommitted'));
});
it('is the association’s, where it is in question', () => {
  given(...objected)
    .when(asked(decideCompetence('03-14T10:00', 'rejected'), ben))
    .thenRefused('NotYourPart');
  given(...listFrozen)
    .when(decideCompetence('03-14T10:00', 'rejected'))
    .thenRefused('WrongStage');
  expect([listFrozen, objected].map((past) => offers(past, 'DecideCompetence')(mia))).toEqual([false, true]);
});

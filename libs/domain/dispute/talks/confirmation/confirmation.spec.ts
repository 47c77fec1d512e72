import { ana } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { recordElectronicSignature } from '../../../testing/talks/mediation-commands.js';
import { applyForConfirmation } from '../../../testing/talks/paper-commands.js';
import { byClick } from '../../../testing/talks/paper-stories.js';

it('opens to who signed by a click, once the same version is signed in a stronger way', () => {
  const stronger = andThen(byClick, recordElectronicSignature('03-07T09:00', 'ana'));
  // and takes effect no second time
  expect(stronger.at(-1)).toEqual(recorded('AgreementSigned', { kind: 'electronic', partyId: 'ana' }));
  given(...stronger)
    .when(applyForConfirmation('03-07T10:00'))
    .then(recorded('ConfirmationAsked'));
  expect(offers(stronger, 'ApplyForConfirmation')(ana)).toBe(true);
});

import { ana, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { drawUpAgreement, proof, recordElectronicSignature } from '../../../testing/talks/mediation-commands.js';
import { byClick } from '../../../testing/talks/paper-stories.js';
import { drawn, mediating } from '../../../testing/talks/mediation-stories.js';

const report = recordElectronicSignature('03-05T11:00', 'ana');

it('keeps the provider’s proof', () =>
  given(...drawn)
    .when(report)
    .then(recorded('AgreementSigned', { partyId: 'ana', kind: 'electronic', proof })));
it('is of the newest version alone, which there has to be', () => {
  given(...andThen(drawn, asked(drawUpAgreement('03-05T10:30'), max)))
    .when(recordElectronicSignature('03-05T11:00', 'ana', 1))
    .thenRefused('AgreementMoved');
  given(...mediating)
    .when(report)
    .thenRefused('AgreementMoved');
});
it('is the engine’s report, once, of a party of the agreement; it may follow a click, in force, too', () => {
  given(...drawn)
    .when(asked(report, ana))
    .thenRefused('NotYourPart');
  given(...andThen(drawn, report))
    .when(report)
    .thenRefused('AnsweredAlready');
  given(...drawn)
    .when(recordElectronicSignature('03-05T11:00', 'cai'))
    .thenRefused('UnknownReference');
  given(...byClick)
    .when(recordElectronicSignature('03-07T09:00', 'ana'))
    .then(recorded('AgreementSigned', { kind: 'electronic', partyId: 'ana' }));
});

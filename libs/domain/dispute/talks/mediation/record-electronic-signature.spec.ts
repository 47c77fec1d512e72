import { ana, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { mediationEnded } from '../../../testing/talks/mediation-expected.js';
import { andThen, asked, given, planAfter } from '../../../testing/core/story.js';
import {
  closeMediation,
  drawUpAgreement,
  endAppraisal,
  proof,
  recordElectronicSignature,
  startAppraisal,
} from '../../../testing/talks/mediation-commands.js';
import { byClick } from '../../../testing/talks/paper-stories.js';
import { allButBen, drawn, mediating } from '../../../testing/talks/mediation-stories.js';

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
it('counts while an appraisal runs: the version is the same when it is over', () => {
  const signing = andThen(drawn, startAppraisal('03-05T10:30'), report);
  expect(signing).toContainEqual(recorded('AgreementSigned', { partyId: 'ana', kind: 'electronic', version: 1 }));
  given(...andThen(signing, endAppraisal('03-06T10:00')))
    .when(report)
    .thenRefused('AnsweredAlready');
  const last = andThen(allButBen, startAppraisal('03-06T10:00'), recordElectronicSignature('03-06T11:00', 'ben'));
  expect(last).toContainEqual(mediationEnded('settled'));
  expect(planAfter(last).deadlines.map(({ type }) => type)).toEqual(['RemindOfUndertaking']);
  given(...andThen(drawn, closeMediation('03-05T10:30', 'not-settled')))
    .when(report)
    .thenRefused('WrongStage');
});

import { ana, ben, cai, max } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import {
  acceptMediation,
  chooseMediator,
  drawUpAgreement,
  signAgreement,
} from '../../../testing/talks/mediation-commands.js';
import { bothToldOfEnd, mediationEnded, roomsClosed } from '../../../testing/talks/mediation-expected.js';
import { allButBen, drawn, mediating, twoSides } from '../../../testing/talks/mediation-stories.js';

it('is of one version, by a code that was sent to the party', () => {
  given(...drawn)
    .when(signAgreement('03-05T11:00', ana))
    .then(recorded('AgreementSigned', { partyId: 'ana', kind: 'click-with-code', channel: 'sms' }));
  const anew = andThen(allButBen, drawUpAgreement('03-05T14:00', { onBreach: 'reopen' }));
  given(...anew)
    .when(signAgreement('03-06T10:00', ben))
    .then(recorded('AgreementSigned', { version: 2 }));
  given(...anew)
    .when(signAgreement('03-06T10:00', ben, 1))
    .thenRefused('AgreementMoved');
});
it('with the last signature takes effect: promises get their days, and the mediation is settled', () =>
  given(...allButBen)
    .when(signAgreement('03-06T10:00', ben))
    .then(
      recorded('AgreementSigned', { partyId: 'ben' }),
      recorded('MediatedSettlementReached', {
        settlementId: 'agreed',
        parties: ['ana', 'ben'],
        signatures: [
          { partyId: 'ana', kind: 'click-with-code' },
          { partyId: 'ben', kind: 'click-with-code' },
        ],
        undertakings: [expect.objectContaining({ byId: 'ben', toId: 'ana', due: due('04-11T00:00') })],
      }),
      ordered('settlement-agreement', 'ana'),
      ordered('settlement-agreement', 'ben'),
      mediationEnded('settled'),
      ...roomsClosed,
      ...bothToldOfEnd,
      recorded('PerformanceAwaited'),
    ));
it('is done once by each, in time, of what is drawn up', () => {
  given(...allButBen)
    .when(signAgreement('03-05T14:00', ana))
    .thenRefused('AnsweredAlready');
  given(...allButBen)
    .when(signAgreement('04-04T10:00', ben))
    .thenRefused('DeadlinePassed');
  given(...mediating)
    .when(signAgreement('03-05T11:00', ana))
    .thenRefused('AgreementMoved');
  given(...drawn)
    .when(asked(signAgreement('03-05T11:00', ana), max))
    .thenRefused('NotYourPart');
  expect([ana, ben, max].map(offers(allButBen, 'SignAgreement'))).toEqual([false, true, false]);
  expect([mediating, drawn].map((past) => offers(past, 'SignAgreement')(ana))).toEqual([false, true]);
});
it('is not there for a party of the mediation whom it does not bind', () => {
  const three = andThen(
    twoSides,
    chooseMediator('03-03T11:00', ana),
    chooseMediator('03-03T12:00', ben),
    chooseMediator('03-03T13:00', cai),
    acceptMediation('03-04T10:00'),
    drawUpAgreement('03-05T10:00', { parties: ['ana', 'ben'], scope: 'part' }),
  );
  given(...three)
    .when(signAgreement('03-05T11:00', cai))
    .thenRefused('AgreementMoved');
  expect([ben, cai].map(offers(three, 'SignAgreement'))).toEqual([true, false]);
});

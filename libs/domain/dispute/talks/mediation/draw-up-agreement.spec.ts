import { ana, ben, max, pia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import {
  drawUpAgreement,
  sealAgreement,
  signAgreement,
  signAsMediator,
  startAppraisal,
} from '../../../testing/talks/mediation-commands.js';
import { allButBen, drawn, mediating, mediatingItems } from '../../../testing/talks/mediation-stories.js';

it('is the mediator’s, who declares that no refund of a consumer is waived', () => {
  given(...mediating)
    .when(drawUpAgreement('03-05T10:00'))
    .then(
      recorded('AgreementDrawnUp', { version: 1, parties: ['ana', 'ben'], scope: 'whole' }),
      ordered('agreement-drawn-up', 'ana'),
      ordered('agreement-drawn-up', 'ben'),
    );
  given(...mediating)
    .when(drawUpAgreement('03-05T10:00', { noRefundWaiver: false }))
    .thenRefused('DeclarationMissing');
  given(...mediating)
    .when(drawUpAgreement('03-05T10:00', {}, pia))
    .thenRefused('NotFound');
  given(...mediating)
    .when(drawUpAgreement('03-05T10:00', {}, ana))
    .thenRefused('NotYourPart');
  const paused = andThen(mediating, startAppraisal('03-05T10:00'));
  expect([mediating, allButBen, paused].map((past) => offers(past, 'DrawUpAgreement')(max))).toEqual([
    true,
    true,
    false,
  ]);
});
it('could be carried out: between those who take part, by a day to come', () => {
  const promise = (byId: string, toId: string, day = '2026-04-10') => ({
    promises: [{ byId, toId, due: day as never }],
  });
  for (const [one, code] of [
    [promise('cai', 'ana'), 'UnknownReference'],
    [promise('ben', 'ben'), 'NamedTwice'],
    [promise('ben', 'ana', '2026-03-05'), 'InstantImplausible'],
    [{ promises: [{ byId: 'ben', toId: 'ana', due: '2026-04-10', pairs: ['pair:ben:bag'] }] }, 'UnknownReference'],
    [{ promises: [], clauseKinds: [] }, 'NothingNamed'],
    [{ items: [{ pair: 'pair:ben:bag', outcome: 'lift' }] }, 'UnknownReference'],
  ] as const)
    given(...mediating)
      .when(drawUpAgreement('03-05T10:00', one as never))
      .thenRefused(code);
});
it('is whole only where nothing is left, and about items of those who take part', () => {
  given(...mediatingItems)
    .when(drawUpAgreement('03-05T10:00', { items: [{ pair: 'pair:ben:bag', outcome: 'lift' }] }))
    .thenRefused('TermsImpossible');
  given(...mediatingItems)
    .when(drawUpAgreement('03-05T10:00', { items: [{ pair: 'pair:cai:bag', outcome: 'lift' }], scope: 'part' }))
    .thenRefused('UnknownReference');
});
it('voids nothing that was signed once nobody can sign a new version any more', () => {
  const signed = andThen(drawn, signAgreement('03-05T11:00', ana), signAgreement('03-05T12:00', ben));
  for (const past of [mediating, andThen(signed, signAsMediator('03-05T13:00'))])
    given(...past)
      .when(drawUpAgreement('04-04T00:01'))
      .thenRefused('DeadlinePassed');
});
it('in a new version voids what was put to the one before', () =>
  given(...andThen(allButBen, drawUpAgreement('03-05T14:00', { onBreach: 'reopen' })))
    .when(sealAgreement('03-05T15:00'))
    .then(recorded('AgreementSealed', { version: 2 })));

import { ana, ben, engine, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, fileOf, given } from '../../../testing/core/story.js';
import { drawUpAgreement, signAgreement } from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';
import { declineSignature, drawUpFacts, signFacts } from '../../../testing/talks/paper-commands.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';

const facts = andThen(mediating, drawUpFacts('03-05T10:00'));
const agreement = andThen(mediating, drawUpAgreement('03-05T10:00'));

it('says of one version of one paper that a party does not sign it, and why', () => {
  given(...facts)
    .when(declineSignature('03-05T11:00', ben, 'facts', 'why'))
    .then(recorded('SignatureDeclined', { paper: 'facts', version: 1, partyId: 'ben', reasonContentId: 'why' }));
  given(...agreement)
    .when(declineSignature('03-05T11:00', ana, 'agreement'))
    .then(recorded('SignatureDeclined', { paper: 'agreement', version: 1, partyId: 'ana' }));
  given(...agreement)
    .when(declineSignature('03-05T11:00', ana, 'facts'))
    .thenRefused('AgreementMoved');
});

it('is said once, not after signing, and holds nobody to it', () => {
  const declined = andThen(facts, declineSignature('03-05T11:00', ben));
  given(...declined)
    .when(declineSignature('03-05T12:00', ben))
    .then();
  given(...andThen(declined, signFacts('03-05T12:00', ben)))
    .when(declineSignature('03-05T13:00', ben))
    .thenRefused('AgreementMoved');
  given(...declined)
    .when(signFacts('03-05T12:00', ben))
    .then(recorded('FactsSigned', { partyId: 'ben' }));
});

it('is what a provider reports of the party that it asked', () => {
  const mediationId = Object.keys(disputeAfter(agreement).mediations)[0] ?? '';
  const reported = { mediationId, paper: 'agreement', version: 1, partyId: 'ben' } as const;
  given(...agreement)
    .when({ type: 'DeclineSignature', data: reported, by: engine, at: '2026-03-05T04:00:00.000Z' as never })
    .then(recorded('SignatureDeclined', { partyId: 'ben' }));
});

it('is offered to whoever has something to sign', () => {
  expect([mediating, facts, agreement].map((past) => offers(past, 'DeclineSignature')(ben))).toEqual([
    false,
    true,
    true,
  ]);
  const signed = andThen(agreement, signAgreement('03-05T11:00', ana));
  expect([ana, ben, max].map(offers(signed, 'DeclineSignature'))).toEqual([false, true, false]);
});

it('tells its reason to the mediator and to nobody else', () => {
  const past = andThen(facts, declineSignature('03-05T11:00', ben, 'facts', 'why'));
  const now = disputeAfter(past);
  const reasons = [ana, ben, max].map((actor) => {
    const seen = past.flatMap((event) => redactEvent(event, visibilityOf(actor, fileOf(now, actor)), now) ?? []);
    return seen.flatMap(({ event }) => (event.type === 'SignatureDeclined' ? [event.data.reasonContentId] : []));
  });
  expect(reasons).toEqual([[undefined], ['why'], ['why']]);
});

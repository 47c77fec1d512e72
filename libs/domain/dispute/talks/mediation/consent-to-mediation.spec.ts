import { ana, ben, cai, eve, mia } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given, story } from '../../../testing/core/story.js';
import { consentToMediation, idOf, requestMediation } from '../../../testing/talks/mediation-commands.js';
import { twoSides } from '../../../testing/talks/mediation-stories.js';
import type { DisputeEvent } from '../../core/state.js';

const requested = story(requestMediation());
const one = andThen(requested, consentToMediation('03-02T11:00', ana));

it('of all leads to the choice of a mediator', () =>
  given(...one)
    .when(consentToMediation('03-03T10:00', ben))
    .then(
      recorded('MediationConsented', { partyId: 'ben', telephoneFirst: true }),
      recorded('MediationAgreed', {
        sides: [
          { sideId: 'ana', partyIds: ['ana'] },
          { sideId: 'ben', partyIds: ['ben'] },
        ],
        choiceDue: due('03-06T00:00'),
      }),
    ));
it('makes one side of respondents who name each other, and of nobody else', () => {
  const sidesAfter = (past: readonly DisputeEvent[]) =>
    Object.values(disputeAfter(past).mediations)[0]?.sides.map(({ partyIds }) => partyIds);
  expect(sidesAfter(twoSides)).toEqual([['ana'], ['ben', 'cai']]);
  const apart = andThen(
    story(requestMediation('03-02T10:00', 'ben', 'cai')),
    consentToMediation('03-02T11:00', ana),
    consentToMediation('03-02T12:00', ben, ['cai']),
    consentToMediation('03-02T13:00', cai),
  );
  expect(sidesAfter(apart)).toEqual([['ana'], ['ben'], ['cai']]);
  given(...requested)
    .when(consentToMediation('03-02T12:00', ben, ['ana']))
    .thenRefused('UnknownReference');
});
it('says when the party can be reached, in time to come', () => {
  const reached = (available: readonly { readonly from: string; readonly until: string }[]) =>
    given(...requested).when((dispute) => ({
      type: 'ConsentToMediation',
      data: {
        mediationId: idOf(dispute),
        contactContentId: 'phone',
        available: available.map(({ from, until }) => ({ from: shanghai(from), until: shanghai(until) })),
        telephoneFirst: true,
        sideWith: [],
      },
      by: ben,
      at: shanghai('03-02T12:00'),
    }));
  reached([]).thenRefused('NothingNamed');
  reached([{ from: '03-02T10:00', until: '03-02T11:00' }]).thenRefused('InstantImplausible');
});
it('is given once, by those who were asked', () => {
  given(...one)
    .when(consentToMediation('03-02T12:00', ana))
    .thenRefused('AnsweredAlready');
  given(...requested)
    .when(consentToMediation('03-02T12:00', eve))
    .thenRefused('NotFound');
  given(...requested)
    .when(consentToMediation('03-02T12:00', mia))
    .thenRefused('NotYourPart');
  expect([ana, ben, mia].map(offers(one, 'ConsentToMediation'))).toEqual([false, true, false]);
});

import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, asked, given, givenIn } from '../../../testing/core/story.js';
import {
  drawUpAgreement,
  recordElectronicSignature,
  sealAgreement,
  signAsMediator,
} from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';
import { applyForConfirmation, withdrawConfirmation } from '../../../testing/talks/paper-commands.js';
import { applied, byClick, confirmable } from '../../../testing/talks/paper-stories.js';

const asking = applyForConfirmation('03-07T10:00');

it('is asked by one party within 30 days from the agreement taking effect, at a court with jurisdiction', () => {
  given(...confirmable)
    .when(applyForConfirmation('03-07T10:00', ana, { ground: 'residence', partyId: 'ben' }))
    .then(
      recorded('ConfirmationAsked', {
        partyId: 'ana',
        legalBasis: 'commercial-mediation',
        court: { ground: 'residence', partyId: 'ben', level: 'basic', nameContentId: 'court' },
        leftOut: ['ip-ownership'],
        due: due('04-06T00:00'),
      }),
    );
  given(...confirmable)
    .when(applyForConfirmation('04-06T00:00'))
    .then(recorded('ConfirmationAsked'));
  given(...confirmable)
    .when(applyForConfirmation('04-06T00:01'))
    .thenRefused('DeadlinePassed');
  for (const court of [
    { ground: 'inviting-court' },
    { ground: 'residence' },
    { ground: 'residence', partyId: 'cai' },
  ] as const)
    given(...confirmable)
      .when(applyForConfirmation('03-07T10:00', ana, court))
      .thenRefused('CourtDoesNotFit');
  given(...confirmable)
    .when(asked(asking, mia))
    .thenRefused('NotYourPart');
});
it('is no way for what nobody mediated lawfully, or a click alone signed, or that says who owns a right and no more', () => {
  const refusedFor = (reason: string) =>
    expect.objectContaining({ code: 'NotConfirmable', facts: { reason } }) as Error;
  const trying =
    (past: typeof byClick, scene: Parameters<typeof givenIn>[0] = { rulebook, calendar }) =>
    () =>
      givenIn(scene)(...past)
        .when(asking)
        .then();
  expect(trying(byClick)).toThrow(refusedFor('signature-kind'));
  expect(trying(confirmable, { rulebook, calendar, context: { legalBasis: 'none' } })).toThrow(
    refusedFor('no-legal-basis'),
  );
  const { confirmation: _, ...older } = rulebook;
  expect(trying(confirmable, { rulebook: older as typeof rulebook, calendar })).toThrow(refusedFor('no-rule'));
  const owned = andThen(
    mediating,
    drawUpAgreement('03-05T10:00', { clauseKinds: ['ip-ownership'], promises: [], scope: 'part' }),
    recordElectronicSignature('03-05T11:00', 'ana'),
    recordElectronicSignature('03-05T11:00', 'ben'),
    signAsMediator('03-05T12:00'),
    sealAgreement('03-05T13:00'),
  );
  expect(trying(owned)).toThrow(refusedFor('ownership-alone'));
  expect([byClick, owned].map((past) => offers(past, 'ApplyForConfirmation')(ana))).toEqual([false, false]);
});
it('is asked once, and anew when an application was taken back', () => {
  given(...applied)
    .when(applyForConfirmation('03-10T10:00', ben))
    .thenRefused('AnsweredAlready');
  const back = andThen(applied, withdrawConfirmation('03-09T10:00', ben));
  given(...back)
    .when(applyForConfirmation('03-10T10:00', ben))
    .then(recorded('ConfirmationAsked', { partyId: 'ben' }));
  expect([confirmable, applied, back].map((past) => offers(past, 'ApplyForConfirmation')(ben))).toEqual([
    true,
    false,
    true,
  ]);
  expect(offers(confirmable, 'ApplyForConfirmation')(cai)).toBe(false);
});

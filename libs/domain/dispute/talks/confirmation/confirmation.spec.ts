import { ana, ben, mia } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import {
  drawUpAgreement,
  recordElectronicSignature,
  recordPaperSignature,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '../../../testing/talks/mediation-commands.js';
import { evidence } from '../../../testing/notification/every-told.js';
import { mediating, mediatingItems } from '../../../testing/talks/mediation-stories.js';
import {
  applyForConfirmation,
  joinConfirmation,
  recordConfirmationResult,
  recordHandingIn,
  withdrawConfirmation,
} from '../../../testing/talks/paper-commands.js';
import { applied, confirmable } from '../../../testing/talks/paper-stories.js';
import { referIn } from '../../../testing/conduct/referrals.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';
import { andThen, asked, disputeAfter, given, givenIn } from '../../../testing/core/story.js';
import { courtsOf } from './courts.js';
import type { ConfirmationRules } from '../../../rulebook/confirmation-rules.js';

const rules = rulebook.confirmation as ConfirmationRules;
const byClick = andThen(
  mediating,
  drawUpAgreement('03-05T10:00'),
  signAgreement('03-05T11:00', ana),
  signAsMediator('03-05T12:00'),
  sealAgreement('03-05T13:00'),
  recordPaperSignature('03-06T10:00', 'ben', evidence),
);

it('is applied for by one party within 30 days from the agreement taking effect, at a court with jurisdiction', () => {
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
    .when(asked(applyForConfirmation('03-07T10:00'), mia))
    .thenRefused('NotYourPart');
});
it('is no way for what nobody mediated lawfully, or a click alone signed, or that says who owns a right and no more', () => {
  const refusedFor = (reason: string) =>
    expect.objectContaining({ code: 'NotConfirmable', facts: { reason } }) as Error;
  const asking = applyForConfirmation('03-07T10:00');
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
});
it('opens to who signed by a click, once the same version is signed in a stronger way', () => {
  const stronger = andThen(byClick, recordElectronicSignature('03-07T09:00', 'ana'));
  // and takes effect no second time
  expect(stronger.at(-1)).toEqual(recorded('AgreementSigned', { kind: 'electronic', partyId: 'ana' }));
  given(...stronger)
    .when(applyForConfirmation('03-07T10:00'))
    .then(recorded('ConfirmationAsked'));
  given(
    ...andThen(
      mediating,
      drawUpAgreement('03-05T10:00'),
      asked(drawUpAgreement('03-05T10:30'), { kind: 'person', id: 'max' }),
    ),
  )
    .when(recordElectronicSignature('03-05T11:00', 'ana', 1))
    .thenRefused('AgreementMoved');
});
it('comes to the papers when all have applied, each of whom gets them, and a person hands them in', () => {
  given(...confirmable)
    .when(joinConfirmation('03-08T10:00', ben))
    .thenRefused('NoSuchSubject');
  const one = andThen(confirmable, applyForConfirmation('03-07T10:00'));
  given(...one)
    .when(joinConfirmation('03-08T10:00', ana))
    .thenRefused('AnsweredAlready');
  given(...one)
    .when(recordHandingIn('03-08T10:00'))
    .thenRefused('SignatureMissing');
  given(...one)
    .when(joinConfirmation('03-08T10:00', ben))
    .then(
      recorded('ConfirmationJoined', { partyId: 'ben' }),
      recorded('ConfirmationReady', { settlementId: 'agreed', termsContentId: 'terms', due: due('04-06T00:00') }),
      ordered('confirmation-application', 'ana'),
      ordered('confirmation-application', 'ben'),
    );
  expect(Object.keys(disputeAfter(applied).tasks).some((key) => key.startsWith('hand-in-confirmation'))).toBe(true);
  given(...applied)
    .when(recordHandingIn('04-07T10:00', '04-06T00:01'))
    .thenRefused('DeadlinePassed');
  given(...applied)
    .when(recordHandingIn('03-09T10:00', '03-08T09:00'))
    .thenRefused('InstantImplausible');
});
it('ends with what the court said, of which every party is told, and leaves no task', () => {
  given(...applied)
    .when(recordConfirmationResult('03-30T10:00'))
    .thenRefused('SignatureMissing');
  const handed = andThen(applied, recordHandingIn('03-09T10:00'));
  given(...handed)
    .when(withdrawConfirmation('03-10T10:00', ana))
    .thenRefused('AnsweredAlready');
  for (const result of ['confirmed', 'refused', 'withdrawn'] as const)
    given(...handed)
      .when(recordConfirmationResult('03-30T10:00', result))
      .then(
        recorded('ConfirmationDecided', { result }),
        ordered('confirmation-result', 'ana'),
        ordered('confirmation-result', 'ben'),
      );
  const over = disputeAfter(andThen(handed, recordConfirmationResult('03-30T10:00')));
  expect(Object.keys(over.tasks).filter((key) => key.includes('confirmation'))).toEqual([]);
});
it('is none when a party takes its application back; all may apply anew in time', () => {
  const back = andThen(applied, withdrawConfirmation('03-09T10:00', ben));
  expect(back).toContainEqual(recorded('ConfirmationDecided', { result: 'withdrawn', partyId: 'ben' }));
  given(...back)
    .when(applyForConfirmation('03-10T10:00', ben))
    .then(recorded('ConfirmationAsked', { partyId: 'ben' }));
  given(...applied)
    .when(applyForConfirmation('03-10T10:00', ben))
    .thenRefused('AnsweredAlready');
});
it('is for the inviting court where one invited, and else for the court of residence, object or body, of the level of the right', () => {
  const both = { parties: ['ana', 'ben'] };
  const matter = disputeAfter(mediating);
  expect(courtsOf(matter, both, rules)).toEqual([
    { ground: 'residence', level: 'basic', partyId: 'ana' },
    { ground: 'residence', level: 'basic', partyId: 'ben' },
    { ground: 'object', level: 'basic' },
    { ground: 'body', level: 'basic' },
  ]);
  expect(
    courtsOf({ ...disputeAfter(mediatingItems), right: 'patent' }, both, rules).every(
      ({ level }) => level === 'intermediate',
    ),
  ).toBe(true);
  const invited = disputeAfter(andThen(mediatingItems, referIn('03-05T10:00')));
  expect(courtsOf(invited, both, rules)).toEqual([{ ground: 'inviting-court' }]);
});

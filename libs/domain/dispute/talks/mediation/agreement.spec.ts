import { ana, ben, cai, max, mia, pia, shop, contextOf } from '../../../testing/core/actors.js';
import { evidence } from '../../../testing/notification/every-told.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import {
  answerAccountClause,
  discloseTie,
  drawUpAgreement,
  mediationClock,
  mediationOf,
  recordPaperSignature,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '../../../testing/talks/mediation-commands.js';
import { mediating, mediatingItems } from '../../../testing/talks/mediation-stories.js';
import { confirmPerformance, reportPerformance } from '../../../testing/talks/performance-commands.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { getStage } from '../../core/state.js';
import { isAgreement } from '../../../testing/talks/agreement-types.js';

const drawn = andThen(mediating, drawUpAgreement('03-05T10:00'));
const allButBen = andThen(
  drawn,
  signAgreement('03-05T11:00', ana),
  signAsMediator('03-05T12:00'),
  sealAgreement('03-05T13:00'),
);
const inForce = andThen(allButBen, signAgreement('03-06T10:00', ben));
const closing = [
  recorded('RoomClosed'),
  recorded('RoomClosed'),
  recorded('RoomClosed'),
  ordered('mediation-ended', 'ana'),
  ordered('mediation-ended', 'ben'),
];

it('is drawn up by the mediator, who declares that no refund of a consumer is waived', () => {
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
});
it('binds nobody before all have signed, the mediator too, and the seal is put to it', () => {
  given(...drawn)
    .when(signAgreement('03-05T11:00', ana))
    .then(recorded('AgreementSigned', { partyId: 'ana', kind: 'click-with-code', channel: 'sms' }));
  given(
    ...andThen(
      drawn,
      signAgreement('03-05T11:00', ana),
      signAgreement('03-05T11:30', ben),
      signAsMediator('03-05T12:00'),
    ),
  )
    .when(sealAgreement('03-05T13:00', max))
    .thenRefused('NotYourPart');
  given(...allButBen)
    .when(signAgreement('03-05T14:00', ana))
    .thenRefused('AnsweredAlready');
  expect(disputeAfter(allButBen).settlements).toEqual({});
});
it('takes effect with the last signature: promises get their days, the mediation is settled, and the dispute waits for performance', () => {
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
      recorded('MediationEnded', { outcome: 'settled' }),
      ...closing,
      recorded('PerformanceAwaited'),
    );
  const done = andThen(inForce, reportPerformance('04-01T10:00'), confirmPerformance('04-02T10:00'));
  expect(disputeAfter(done).stages.dispute).toEqual({ stage: 'closed', reason: 'settled' });
  expect([planAfter(done).deadlines, disputeAfter(done).tasks]).toEqual([[], {}]);
});
it('closes the dispute at once where nothing is left to be done', () => {
  const past = andThen(
    mediating,
    drawUpAgreement('03-05T10:00', { promises: [] }),
    signAgreement('03-05T11:00', ana),
    signAsMediator('03-05T12:00'),
  );
  const done = andThen(past, sealAgreement('03-05T13:00'), signAgreement('03-06T10:00', ben));
  expect(done.at(-1)).toEqual(recorded('DisputeClosed', { reason: 'settled' }));
});
it('of a part lets the rest go on, and is performed beside it', () => {
  const past = andThen(
    mediating,
    drawUpAgreement('03-05T10:00', { scope: 'part' }),
    signAgreement('03-05T11:00', ana),
    signAsMediator('03-05T12:00'),
  );
  const part = andThen(past, sealAgreement('03-05T13:00'), signAgreement('03-06T10:00', ben));
  expect(part.slice(-7)).toEqual([
    recorded('MediationEnded', { outcome: 'partly-settled' }),
    ...closing,
    recorded('NextStepAwaited'),
  ]);
  const done = andThen(part, reportPerformance('04-01T10:00'), confirmPerformance('04-02T10:00'));
  expect(disputeAfter(done).stages.dispute?.stage).toBe('next-step');
});
it('in a new version voids what was signed before', () => {
  const anew = andThen(allButBen, drawUpAgreement('03-05T14:00', { onBreach: 'reopen' }));
  given(...anew)
    .when(signAgreement('03-06T10:00', ben))
    .then(recorded('AgreementSigned', { version: 2 }));
  given(...anew)
    .when(signAgreement('03-06T10:00', ben, 1))
    .thenRefused('AgreementMoved');
});
it('goes with its mediator, and with the time of the mediation', () => {
  const gone = andThen(allButBen, discloseTie('03-05T14:00'));
  expect(Object.values(disputeAfter(gone).mediations)[0]?.agreement).toBeUndefined();
  given(...allButBen)
    .when(signAgreement('04-04T10:00', ben))
    .thenRefused('DeadlinePassed');
  const over = andThen(allButBen, mediationClock('LapseMediation', '04-04T10:00'));
  expect(getStage(disputeAfter(over), mediationOf(disputeAfter(over))).stage).toBe('closed');
});
it('may be signed on paper that a person compared; the scan is kept', () => {
  given(...allButBen)
    .when(recordPaperSignature('03-06T10:00', 'ben', []))
    .thenRefused('NothingNamed');
  const past = andThen(allButBen, recordPaperSignature('03-06T10:00', 'ben', evidence));
  expect(past).toContainEqual(
    recorded('MediatedSettlementReached', { signatures: expect.arrayContaining([{ partyId: 'ben', kind: 'paper' }]) }),
  );
  expect(Object.keys(disputeAfter(past).exhibits)).toEqual(
    expect.arrayContaining(evidence.map(({ evidenceId }) => evidenceId)),
  );
});
it('on who owns an account takes effect with the yes of the platform alone', () => {
  const past = andThen(
    mediating,
    drawUpAgreement('03-05T10:00', { clauseKinds: ['account-ownership'] }),
    signAgreement('03-05T11:00', ana),
  );
  const signed = andThen(
    past,
    signAgreement('03-05T12:00', ben),
    signAsMediator('03-05T13:00'),
    sealAgreement('03-05T14:00'),
  );
  expect(disputeAfter(signed).settlements).toEqual({});
  given(...signed)
    .when(answerAccountClause('03-06T10:00', false))
    .then(recorded('AccountClauseAnswered', { consents: false }));
  expect(disputeAfter(andThen(signed, answerAccountClause('03-06T10:00', true))).settlements).toHaveProperty('agreed');
  given(...allButBen)
    .when(answerAccountClause('03-06T10:00', true))
    .thenRefused('NothingNamed');
});
it('could be carried out: between those who take part, by a day to come', () => {
  const promise = (byId: string, toId: string, day = '2026-04-10') => ({
    promises: [{ byId, toId, due: day as never }],
  });
  for (const [one, code] of [
    [promise('cai', 'ana'), 'UnknownReference'],
    [promise('ben', 'ben'), 'NamedTwice'],
    [promise('ben', 'ana', '2026-03-05'), 'InstantImplausible'],
    [{ promises: [], clauseKinds: [] }, 'NothingNamed'],
    [{ items: [{ pair: 'pair:ben:bag', outcome: 'lift' }] }, 'UnknownReference'],
  ] as const)
    given(...mediating)
      .when(drawUpAgreement('03-05T10:00', one as never))
      .thenRefused(code);
  given(...drawn)
    .when(sealAgreement('03-05T13:00', mia))
    .then(recorded('AgreementSealed'));
});

it('about items of a complaint settles them with its last signature, and lets the others go on', () => {
  const bag = { pair: 'pair:ben:bag', outcome: 'lift' } as const;
  given(...mediatingItems)
    .when(drawUpAgreement('03-05T10:00', { items: [bag] }))
    .thenRefused('TermsImpossible');
  given(...mediatingItems)
    .when(drawUpAgreement('03-05T10:00', { items: [{ pair: 'pair:cai:bag', outcome: 'lift' }], scope: 'part' }))
    .thenRefused('UnknownReference');
  const past = andThen(
    mediatingItems,
    drawUpAgreement('03-05T10:00', { items: [bag], scope: 'part' }),
    signAgreement('03-05T11:00', ana),
  );
  const settled = andThen(
    past,
    signAgreement('03-05T12:00', ben),
    signAsMediator('03-05T13:00'),
    sealAgreement('03-05T14:00'),
  );
  const { stages } = disputeAfter(settled);
  expect([stages['pair:ben:bag'], stages['pair:ben:cap']?.stage, stages['pair:cai:bag']?.stage]).toEqual([
    { stage: 'closed', reason: 'settled' },
    stages['pair:cai:bag']?.stage,
    'awaiting-counter-notice',
  ]);
  expect(settled).toContainEqual(measureSet('pair:ben:bag', 'lift', expect.any(Number) as never, 'settled'));
  const seenBy = (by: typeof ana) => {
    const dispute = disputeAfter(settled);
    const visibility = visibilityOf(by, { dispute, context: contextOf(by) });
    return settled.filter((event) => isAgreement(event) && redactEvent(event, visibility, dispute) !== undefined)
      .length;
  };
  expect([ana, ben, max, mia, cai, shop].map(seenBy)).toEqual([7, 7, 7, 7, 0, 0]);
});

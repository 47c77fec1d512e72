import { ben, mia } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given, sent } from '../../../testing/core/story.js';
import {
  closeMediation,
  recordElectronicSignature,
  recordPaperSignature,
  recordSession,
  sendScans,
} from '../../../testing/talks/mediation-commands.js';
import { bothToldOfEnd, mediationEnded, roomsClosed } from '../../../testing/talks/mediation-expected.js';
import { allButBen, drawn, mediating } from '../../../testing/talks/mediation-stories.js';
import { copied, evidence } from '../../../testing/notification/every-told.js';

const paper = recordPaperSignature('03-06T10:00', 'ben', evidence);
const named = andThen(allButBen, paper);
const signed = andThen(named, ...sendScans('03-07T10:00', evidence));

it('is a signature like another, and the scan is kept', () => {
  expect(signed).toContainEqual(
    recorded('MediatedSettlementReached', {
      signatures: expect.arrayContaining([{ partyId: 'ben', kind: 'paper' }]) as unknown,
    }),
  );
  expect(Object.keys(disputeAfter(signed).exhibits)).toEqual(
    expect.arrayContaining(evidence.map(({ evidenceId }) => evidenceId)),
  );
});
it('after the seal takes effect with its scan, or with whatever comes next where that came unnoticed', () => {
  given(...allButBen)
    .when(paper)
    .then(recorded('AgreementSigned', { partyId: 'ben', kind: 'paper' }));
  expect(disputeAfter(named).settlements).toEqual({});
  expect(signed).toContainEqual(recorded('MediatedSettlementReached', { effectiveAt: shanghai('03-07T10:00') }));
  expect(signed).toContainEqual(mediationEnded('settled'));
  const unnoticed = andThen(sent(named), recordPaperSignature('03-08T10:00', 'ana', copied('e8')));
  expect(disputeAfter(unnoticed).settlements).toEqual({}); // which is one more scan to wait for
  expect(disputeAfter(andThen(sent(named), recordSession('03-08T10:00', 'joint', ['ana', 'ben']))).settlements).toEqual(
    {
      agreed: expect.anything() as unknown,
    },
  );
});
it('waits for no scan once its party has signed with a certificate', () =>
  given(...named)
    .when(recordElectronicSignature('03-06T11:00', 'ben'))
    .then(
      recorded('AgreementSigned', { kind: 'electronic' }),
      recorded('MediatedSettlementReached', { effectiveAt: shanghai('03-06T11:00') }),
      ordered('settlement-agreement', 'ana'),
      ordered('settlement-agreement', 'ben'),
      mediationEnded('settled'),
      ...roomsClosed,
      ...bothToldOfEnd,
      recorded('PerformanceAwaited'),
    ));
it('is recorded by a person who saw it, with its scan, once for each party', () => {
  given(...allButBen)
    .when(recordPaperSignature('03-06T10:00', 'ben', []))
    .thenRefused('NothingNamed');
  given(...allButBen)
    .when(recordPaperSignature('03-06T10:00', 'cai', evidence))
    .thenRefused('UnknownReference');
  given(...allButBen)
    .when(asked(paper, ben))
    .thenRefused('NotYourPart');
  given(...andThen(drawn, paper))
    .when(paper)
    .thenRefused('AnsweredAlready');
});
it('is offered while somebody has not signed so: also in force, and not where there is no agreement', () => {
  const both = andThen(drawn, paper, recordPaperSignature('03-06T11:00', 'ana', copied('e8')));
  expect([mediating, drawn, signed, both].map((past) => offers(past, 'RecordPaperSignature')(mia))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  const over = andThen(allButBen, closeMediation('03-06T10:00', 'not-settled'));
  given(...over)
    .when(paper)
    .thenRefused('WrongStage');
  expect(offers(over, 'RecordPaperSignature')(mia)).toBe(false);
});

import { ben, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import { closeMediation, recordPaperSignature } from '../../../testing/talks/mediation-commands.js';
import { allButBen, drawn, mediating } from '../../../testing/talks/mediation-stories.js';
import { copied, evidence } from '../../../testing/notification/every-told.js';

const paper = recordPaperSignature('03-06T10:00', 'ben', evidence);
const signed = andThen(allButBen, paper);

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

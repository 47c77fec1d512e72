import { ana, ben, cai, max, pia, shop, contextOf } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import {
  answerAccountClause,
  closeMediation,
  refuseMediation,
  sealAgreement,
} from '../../../testing/talks/mediation-commands.js';
import { askTakeover } from '../../../testing/talks/paper-commands.js';
import { takenOver, takenOverButForSeal, takingOver } from '../../../testing/talks/paper-stories.js';
import { confirmPerformance, reportPerformance } from '../../../testing/talks/performance-commands.js';
import { negotiating, settled } from '../../../testing/talks/room-story.js';
import { andThen, asked, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { seesSettlement } from '../../visibility/sees-settlement.js';

it('is asked by a side of a settlement of which something is still to be done; asking is its consent', () => {
  given(...settled.dispute)
    .when(askTakeover('03-12T10:00', ben))
    .then(
      recorded('MediationInvited', { parties: ['ana', 'ben'], takesOver: 'settlement', invitedBy: 'party' }),
      recorded('MediationConsented', { partyId: 'ben' }),
      ordered('mediation-invitation', 'ana', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
      ordered('mediation-invitation', 'ben', 'pair:ben:bag', 'pair:ben:cap'),
      ...(disputeAfter(settled.dispute).stages.dispute?.stage === 'next-step' ? [recorded('NextStepResumed')] : []),
    );
  given(...settled.dispute)
    .when(askTakeover('03-12T10:00', cai))
    .thenRefused('UnknownReference');
  given(...negotiating.dispute)
    .when(askTakeover('03-12T10:00', ana, 'settlement'))
    .thenRefused('UnknownReference');
  given(...takingOver)
    .when(askTakeover('03-14T10:00', ben))
    .thenRefused('MediationRuns');
  given(...takenOver)
    .when(askTakeover('03-16T10:00', ana, 'settlement'))
    .thenRefused('TermsImpossible');
});
it('leaves the settlement as it is, where the other side refuses or no agreement comes of it', () => {
  const promised = (past: typeof takingOver) =>
    Object.keys(disputeAfter(past).undertakings).map((id) => disputeAfter(past).stages[`undertaking:${id}`]?.stage);
  const before = promised(settled.dispute);
  expect(promised(andThen(settled.dispute, askTakeover('03-12T10:00'), refuseMediation('03-12T11:00', ben)))).toEqual(
    before,
  );
  expect(promised(andThen(takingOver, closeMediation('03-14T10:00', 'not-settled')))).toEqual(before);
});
it('shows the deal to the mediator who accepted it, and to no other', () => {
  const dispute = disputeAfter(takingOver);
  const [settlement] = Object.values(dispute.settlements);
  if (!settlement) throw new Error('nothing was settled');
  expect(seesSettlement(settlement, visibilityOf(max, { dispute, context: contextOf(max) }), dispute)).toBe(true);
  expect(() => visibilityOf(pia, { dispute, context: contextOf(pia) })).toThrow(
    expect.objectContaining({ code: 'NotFound' }),
  );
});
it('makes one set of promises of two: what was open under the deal is owed under the agreement alone', () => {
  const taken = disputeAfter(takenOver);
  const [old] = disputeAfter(settled.dispute).settlements.settlement?.undertakingIds ?? [];
  expect(taken.stages[`undertaking:${old ?? ''}`]).toEqual({ stage: 'closed', reason: 'taken-over' });
  expect(takenOver).toContainEqual(
    recorded('DealTakenOver', { settlementId: 'settlement', bySettlementId: 'mediated', undertakingIds: [old] }),
  );
  expect(taken.settlements.mediated).toMatchObject({
    pairs: ['pair:ben:bag', 'pair:ben:cap'],
    partyIds: ['ana', 'ben'],
  });
  expect(planAfter(takenOver).deadlines.filter(({ subject }) => subject === `undertaking:${old ?? ''}`)).toEqual([]);
  const performed = andThen(takenOver, reportPerformance('04-01T10:00'), confirmPerformance('04-02T10:00'));
  expect(
    Object.keys(taken.undertakings).every(
      (id) => disputeAfter(performed).stages[`undertaking:${id}`]?.stage === 'closed',
    ),
  ).toBe(true);
});
it('with a clause on an account waits for the platform, which is asked by its interface and answers itself', () => {
  expect(takenOverButForSeal).toContainEqual(
    recorded('AccountClauseAsked', { platformId: 'shop', due: due('03-18T00:00') }),
  );
  expect(takenOverButForSeal).toContainEqual(ordered('account-clause', 'shop'));
  expect(Object.keys(disputeAfter(takenOverButForSeal).tasks)).toEqual(
    expect.arrayContaining([expect.stringMatching('chase-account-clause'), expect.stringMatching('seal-agreement')]),
  );
  given(...takenOverButForSeal)
    .when(asked(answerAccountClause('03-15T10:00', true), shop))
    .then(recorded('AccountClauseAnswered', { consents: true }));
  given(...takenOverButForSeal)
    .when(asked(answerAccountClause('03-15T10:00', true), { kind: 'platform', id: 'mall' }))
    .thenRefused('NotFound');
  const tasks = Object.keys(disputeAfter(andThen(takenOverButForSeal, sealAgreement('03-14T14:00'))).tasks);
  expect(tasks.filter((task) => task.startsWith('seal-'))).toEqual([]);
});
